package io.countersign.shipment;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shipped net of what came back, added up where the rows are. */
@Component
public class NetShipments {

    /** Turnover of one product by the unit and the person that had the customers when they bought. */
    public record Turnover(String unit, String rep, String sku, Money shipped, Money returned) {

        public Money net() {
            return shipped.minus(returned);
        }
    }

    private final JdbcClient jdbc;

    NetShipments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a unit and those in it. */
    public List<Turnover> of(String unit, DateRange days) {
        return jdbc.sql("""
                select unit, rep, sku,
                  sum(case kind when 'SHIPMENT' then amount else 0 end), sum(case kind when 'RETURN' then amount else 0 end)
                from shipment_line
                where shipped_on between :first and :last and (unit = :unit or unit like concat(:unit, '/%'))
                group by unit, rep, sku""")
                .param("first", days.validFrom())
                .param("last", days.validTo())
                .param("unit", unit)
                .query((row, number) -> new Turnover(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Money(row.getBigDecimal(4)),
                        new Money(row.getBigDecimal(5))))
                .list();
    }
}
