package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who alone may have which product where and when. The table itself refuses what overlaps; this class says beforehand which
 * agreement is in the way, so that people read a sentence and not a database error.
 */
@Component
class ExclusiveRights {

    private static final String SAME_PLACE = """
            (r.path = p.path or r.path like concat(p.path, '/%') or p.path like concat(r.path, '/%') or r.hospital = p.hospital)
            """;

    /** The customer buys at a place of his unit, of his province's cities there, or is the institution itself. */
    static final String COVERS = """
            (c.unit = t.path or c.unit like concat(t.path, '/%') or t.hospital = c.code
              or (t.hospital is null and t.province = c.province and t.path like concat(c.unit, '/%')))
            """;

    private final JdbcClient jdbc;

    ExclusiveRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else enters an exclusivity for one of these products; always in the same order. */
    void lock(Collection<String> skus) {
        skus.stream().sorted().forEach(sku -> {
            if (!raised(sku)) {
                begin(sku);
            }
        });
    }

    private boolean raised(String sku) {
        return jdbc.sql("update exclusivity_guard set claims = claims + 1 where sku = ?")
                        .param(sku)
                        .update()
                == 1;
    }

    private void begin(String sku) {
        try {
            jdbc.sql("insert into exclusivity_guard (sku, claims) values (?, 1)")
                    .param(sku)
                    .update();
        } catch (DuplicateKeyException rival) {
            raised(sku);
        }
    }

    /** Rights of other agreements that this version's would overlap. */
    List<Exclusivity> inTheWayOf(Key key) {
        return overlaps("""
                select r.agreement, r.customer, r.sku, r.path, r.valid_from, r.valid_to
                from exclusive_right r""", key);
    }

    /** Exclusive versions of other agreements that are signed and wait for their first day. */
    List<Exclusivity> promisedBefore(Key key) {
        return overlaps("""
                select r.agreement, r.customer, r.sku, r.path, r.valid_from, r.valid_to from (
                  select w.agreement, a.customer, s.sku, q.path, q.hospital, w.valid_from, w.valid_to
                  from agreement_version w join distribution_agreement a on a.number = w.agreement
                  join agreement_product s on s.agreement = w.agreement and s.revision = w.revision
                  join agreement_place q on q.agreement = w.agreement and q.revision = w.revision
                  where w.status = 'SIGNED' and w.exclusive = true and a.kind = 'DISTRIBUTION') r""", key);
    }

    private List<Exclusivity> overlaps(String rights, Key key) {
        return jdbc.sql(rights + "\n" + """
                join agreement_version v on v.agreement = ? and v.revision = ?
                join agreement_product m on m.agreement = v.agreement and m.revision = v.revision and m.sku = r.sku
                join agreement_place p on p.agreement = v.agreement and p.revision = v.revision
                where r.agreement <> v.agreement and r.valid_from <= v.valid_to and r.valid_to >= v.valid_from and
                """ + SAME_PLACE + " order by r.sku, r.path limit 20")
                .params(key.number(), key.revision())
                .query((row, number) -> new Exclusivity(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new DateRange(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class))))
                .list();
    }

    /** Fails where {@link #inTheWayOf} finds something. */
    void enter(Key key) {
        jdbc.sql("""
                insert into exclusive_right (agreement, revision, sku, path, customer, province, hospital, valid_from, valid_to)
                select v.agreement, v.revision, m.sku, p.path, a.customer, p.province, p.hospital, v.valid_from, v.valid_to
                from agreement_version v join distribution_agreement a on a.number = v.agreement
                join agreement_product m on m.agreement = v.agreement and m.revision = v.revision
                join agreement_place p on p.agreement = v.agreement and p.revision = v.revision
                where v.agreement = ? and v.revision = ? order by m.sku, p.path""").params(key.number(), key.revision()).update();
    }

    /** Ends the rights of a version that ends early; those that had not begun were never anybody's. */
    void endOn(Key key, LocalDate last) {
        jdbc.sql("delete from exclusive_right where agreement = ? and revision = ? and valid_from > ?")
                .params(key.number(), key.revision(), last)
                .update();
        jdbc.sql("update exclusive_right set valid_to = ? where agreement = ? and revision = ? and valid_to > ?")
                .params(last, key.number(), key.revision(), last)
                .update();
    }

    /** Other customers' rights to these products where this customer buys. */
    List<Exclusivity> elsewhere(String customer, Collection<String> skus, LocalDate on) {
        return jdbc.sql("""
                select distinct t.agreement, t.customer, t.sku, t.path, t.valid_from, t.valid_to
                from exclusive_right t join customer c on c.code = :customer
                where t.customer <> :customer and t.sku in (:skus) and t.valid_from <= :on and t.valid_to >= :on
                  and exists (select 1 from agreement_version v
                    where v.agreement = t.agreement and v.revision = t.revision and v.status = 'ACTIVE') and
                """ + COVERS + " order by t.sku, t.agreement")
                .param("customer", customer)
                .param("skus", skus)
                .param("on", on)
                .query((row, number) -> new Exclusivity(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        new DateRange(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class))))
                .list();
    }
}
