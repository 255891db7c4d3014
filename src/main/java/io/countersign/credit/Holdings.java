package io.countersign.credit;

import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What orders hold of their dealers' credit, read from the ledger. */
@Component
class Holdings {

    private static final String OPEN = """
            select r.id, r.customer_code, r.order_number, r.revision, r.ship_date, r.amount
                - coalesce((select sum(p.amount) from credit_ledger p where p.reservation_id = r.id and p.kind = 'PREPAY'), 0)
                as open_amount
            from credit_ledger r left join credit_ledger c on c.closes_id = r.id
            where r.order_number = ? and r.kind = 'RESERVE' and c.id is null""";

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Holding> of(String order) {
        return jdbc.sql(OPEN).param(order).query(Holdings::holding).optional();
    }

    Money prepaid(String order) {
        return jdbc.sql("select coalesce(sum(amount), 0) from receipt_allocation where order_number = ?")
                .param(order)
                .query((row, index) -> Money.rounded(row.getBigDecimal(1)))
                .single();
    }

    boolean isCommitted(String order) {
        return jdbc.sql("select count(*) from credit_commitment where order_number = ?")
                        .param(order)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Holding holding(ResultSet row, int index) throws SQLException {
        return new Holding(
                row.getLong("id"),
                row.getString("customer_code"),
                row.getString("order_number"),
                row.getInt("revision"),
                CreditPositions.money(row, "open_amount"),
                row.getObject("ship_date", LocalDate.class));
    }
}
