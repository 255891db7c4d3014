package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import io.countersign.people.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what agreements in force cover, and how customers' agreements stand. */
@Component
class CoverQueries {

    /** How the agreement of a customer stands. */
    record Standing(String number, int creditDays, DateRange term, boolean active) {

        Map<String, Object> summary(LocalDate on) {
            return Map.of("number", number, "validTo", term.validTo(), "ok", active && term.contains(on));
        }
    }

    private final JdbcClient jdbc;

    CoverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What covers these products for the customer where it buys, oldest agreement first. */
    List<AgreementCover> covering(String customer, Collection<String> skus, LocalDate on) {
        return jdbc.sql("""
                select v.agreement, v.valid_from, v.valid_to, v.credit_days, s.sku,
                  (select x.price from agreement_price x where x.agreement = v.agreement and x.revision = v.revision
                     and x.sku = s.sku and x.valid_from <= :on and x.valid_to >= :on) as price
                from distribution_agreement a join customer c on c.code = a.customer
                join agreement_version v on v.agreement = a.number
                join agreement_product s on s.agreement = v.agreement and s.revision = v.revision
                where a.customer = :customer and a.kind = 'DISTRIBUTION' and v.status = 'ACTIVE'
                  and v.valid_from <= :on and v.valid_to >= :on and s.sku in (:skus)
                  and exists (select 1 from agreement_place t
                    where t.agreement = v.agreement and t.revision = v.revision and
                """ + ExclusiveRights.COVERS + ") order by v.valid_from, v.agreement")
                .param("customer", customer)
                .param("skus", skus)
                .param("on", on)
                .query((row, number) -> new AgreementCover(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getString(5),
                        price(row.getBigDecimal(6)).orElse(null)))
                .list();
    }

    private static Optional<Money> price(@Nullable BigDecimal price) {
        return Optional.ofNullable(price).map(Money::new);
    }

    /** By customer: the agreement in force, or the last one that was. */
    Map<String, Standing> standings(Set<String> customers) {
        Map<String, Standing> found = new HashMap<>();
        jdbc.sql("""
                select a.customer, v.agreement, v.credit_days, v.valid_from, v.valid_to, v.status
                from distribution_agreement a join agreement_version v on v.agreement = a.number
                where a.customer in (:customers) and a.kind = 'DISTRIBUTION' and v.status in ('ACTIVE', 'LAPSED')
                order by v.valid_to""").param("customers", customers).query(row -> {
            found.put(
                    row.getString(1),
                    new Standing(
                            row.getString(2),
                            row.getInt(3),
                            new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                            row.getString(6).equals("ACTIVE")));
        });
        return found;
    }

    /** Latest versions within the scope, by number from one number on. */
    List<AgreementItem> list(Scope scope, @Nullable String customer, String after, int most) {
        return jdbc.sql("""
                select v.agreement, v.revision, a.kind, a.customer, v.status, v.exclusive, v.valid_from, v.valid_to
                from distribution_agreement a join customer c on c.code = a.customer
                join agreement_version v on v.agreement = a.number
                  and v.revision = (select max(w.revision) from agreement_version w where w.agreement = a.number)
                where a.number > :after and (:customer = '' or a.customer = :customer)
                  and (:house = true or c.owner = :person or (:unit <> '' and (c.unit = :unit or c.unit like concat(:unit, '/%'))))
                order by a.number limit :most""")
                .param("after", after)
                .param("customer", customer == null ? "" : customer)
                .param("house", scope.house())
                .param("person", scope.person().value())
                .param("unit", scope.unit() == null ? "" : scope.unit())
                .param("most", most)
                .query((row, number) -> {
                    VersionStatus status = VersionStatus.valueOf(row.getString(5));
                    return new AgreementItem(
                            row.getString(1),
                            row.getInt(2),
                            AgreementKind.valueOf(row.getString(3)),
                            row.getString(4),
                            status,
                            status.title(),
                            row.getBoolean(6),
                            new DateRange(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)));
                })
                .list();
    }
}
