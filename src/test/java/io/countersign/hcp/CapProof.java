package io.countersign.hcp;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds the cap ledger up again in SQL, without any of the product's arithmetic. */
final class CapProof {

    private CapProof() {}

    /** What does not add up once every document is closed; nothing where all is well. */
    static List<String> discrepancies(JdbcClient jdbc, int talks, Money amount) {
        List<String> wrong = new ArrayList<>();
        none(jdbc, wrong, "passed a cap", """
                select concat(hcp, ' at ', position) from cap_ledger
                where used_talks_after > %d or used_amount_after > %s or used_talks_after < 0 or used_amount_after < 0""".formatted(talks, amount));
        none(jdbc, wrong, "was never closed", """
                select r.id from cap_ledger r left join cap_ledger c on c.closes_id = r.id
                where r.kind in ('RESERVE', 'COMMIT') and c.id is null""");
        none(jdbc, wrong, "was closed twice", """
                select closes_id from cap_ledger where closes_id is not null group by closes_id having count(*) > 1""");
        none(jdbc, wrong, "has a gap in its serial order", """
                select concat(c.hcp, c.cap_year) from spend_cap c
                where c.entries <> (select count(*) from cap_ledger l where l.hcp = c.hcp and l.cap_year = c.cap_year)
                   or c.entries <> (select coalesce(max(l.position), 0) from cap_ledger l
                                    where l.hcp = c.hcp and l.cap_year = c.cap_year)""");
        none(jdbc, wrong, "counts something else than what was paid", """
                select concat(c.hcp, c.cap_year) from spend_cap c
                where c.used_amount <> (select coalesce(sum(l.amount), 0) from cap_ledger l
                        where l.hcp = c.hcp and l.cap_year = c.cap_year and l.kind = 'ACTUAL')
                   or c.used_talks <> (select coalesce(sum(l.talks), 0) from cap_ledger l
                        where l.hcp = c.hcp and l.cap_year = c.cap_year and l.kind = 'ACTUAL')""");
        none(jdbc, wrong, "still holds something", """
                select concat(document, ' ', hcp) from cap_holding
                where reservation_id is not null or commitment_id is not null or committed_amount <> 0""");
        return wrong;
    }

    private static void none(JdbcClient jdbc, List<String> wrong, String what, String sql) {
        jdbc.sql(sql + " limit 10").query(String.class).list().forEach(found -> wrong.add(found + " " + what));
    }
}
