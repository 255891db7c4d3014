package io.countersign.rebate;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What entitled dealers bought: net of returns, without price exceptions, only products that a version of their agreement
 * covered on the day, only what the contract party itself bought. The database adds up by dealer, product and day in one pass
 * over the lines; which agreement covered what is small and joined here, so that no plan of a join decides how long it takes.
 */
@Component
class Turnovers {

    /** Days and products of the agreements, and what was bought under each entitlement so far. */
    private static final class Sums {

        private final Map<String, List<Entitlement>> byCustomer = new HashMap<>();
        private final Map<Entitlement, DateRange> days = new HashMap<>();
        private final Map<String, List<DateRange>> covered = new HashMap<>();
        private final Map<Entitlement, BigDecimal> sums = new HashMap<>();

        Sums(List<Entitlement> entitlements) {
            for (Entitlement entitlement : entitlements) {
                byCustomer
                        .computeIfAbsent(entitlement.customer(), customer -> new ArrayList<>())
                        .add(entitlement);
                days.put(entitlement, entitlement.period().days());
            }
        }

        void cover(String agreement, String sku, DateRange term) {
            covered.computeIfAbsent(agreement + " " + sku, product -> new ArrayList<>())
                    .add(term);
        }

        void add(String customer, String sku, LocalDate day, BigDecimal amount) {
            for (Entitlement entitlement : byCustomer.getOrDefault(customer, List.of())) {
                boolean counts =
                        days.getOrDefault(entitlement, new DateRange(day, day)).contains(day)
                                && covered.getOrDefault(entitlement.agreement() + " " + sku, List.of()).stream()
                                        .anyMatch(term -> term.contains(day));
                if (counts) {
                    sums.merge(entitlement, amount, BigDecimal::add);
                }
            }
        }

        LocalDate first() {
            return days.values().stream()
                    .map(DateRange::validFrom)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    private static final String COVER = """
            select v.agreement, p.sku, v.valid_from, v.valid_to from agreement_version v
            join agreement_product p on p.agreement = v.agreement and p.revision = v.revision
            where v.status <> 'DRAFT' and v.agreement in (
              select e.agreement from rebate_entitlement e where e.valid_from <= :last and e.valid_to >= :first)""";

    private static final String LINES = """
            select customer, sku, shipped_on, sum(net_amount) from shipment_line
            where shipped_on between :first and :last and special_price = false
            group by customer, sku, shipped_on""";

    private final JdbcClient jdbc;

    Turnovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the first day of each period to a last day; an entitlement without any is absent. */
    Map<Entitlement, Money> until(LocalDate last, List<Entitlement> entitlements) {
        if (entitlements.isEmpty()) {
            return Map.of();
        }
        Sums sums = new Sums(entitlements);
        jdbc.sql(COVER).param("first", sums.first()).param("last", last).query(row -> {
            sums.cover(
                    row.getString(1),
                    row.getString(2),
                    new DateRange(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
        });
        jdbc.sql(LINES).param("first", sums.first()).param("last", last).query(row -> {
            sums.add(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class), row.getBigDecimal(4));
        });
        Map<Entitlement, Money> turnovers = new HashMap<>();
        sums.sums.forEach((entitlement, sum) -> turnovers.put(entitlement, new Money(sum)));
        return turnovers;
    }
}
