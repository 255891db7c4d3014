package io.countersign.promo;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import io.countersign.people.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much of what somebody was handed out for activities that are over is not accounted for; too much blocks the next requisition. */
@Component
class Unaccounted {

    private static final String RULE = "PI-01";

    private record Carried(int received, int accounted, List<String> open) {}

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final Today today;

    Unaccounted(JdbcClient jdbc, RuleBook rules, Today today) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.today = today;
    }

    Optional<Finding> of(PersonId holder) {
        Rule rule = rules.inForce(RULE, today.date());
        Carried carried = carried(holder, today.date().minusDays(rule.whole("graceDays")));
        int missing = carried.received() - carried.accounted();
        if (missing == 0) {
            return Optional.empty();
        }
        Percentage share = Percentage.of(BigDecimal.valueOf(missing), BigDecimal.valueOf(carried.received()));
        return share.exceeds(new Percentage(rule.decimal("unaccountedPercent")))
                ? Optional.of(finding(rule, carried, missing, share))
                : Optional.empty();
    }

    private Carried carried(PersonId holder, LocalDate until) {
        String where = " from promo_handout where holder = ? and due_on < ?";
        List<String> open = jdbc.sql(
                        "select distinct requisition" + where + " and accounted < received order by requisition")
                .params(holder.value(), until)
                .query(String.class)
                .list();
        return jdbc.sql("select coalesce(sum(received), 0), coalesce(sum(accounted), 0)" + where)
                .params(holder.value(), until)
                .query((row, index) -> new Carried(row.getInt(1), row.getInt(2), open))
                .single();
    }

    private static Finding finding(Rule rule, Carried carried, int missing, Percentage share) {
        String numbers = String.join(", ", carried.open());
        return rule.finding(
                "items-unaccounted",
                new Text(
                        missing + " of " + carried.received() + " items handed out before = " + share.formatted()
                                + " % are not accounted for, more than " + rule.text("unaccountedPercent") + " %: "
                                + numbers + ".",
                        "此前领用 " + carried.received() + " 件中有 " + missing + " 件未核销，占 " + share.formatted() + "%，超过 "
                                + rule.text("unaccountedPercent") + "%：" + numbers + "。"),
                Map.of(
                        "received", String.valueOf(carried.received()),
                        "accounted", String.valueOf(carried.accounted()),
                        "missing", String.valueOf(missing),
                        "share", share.toString()),
                new Text(
                        "Record who got the items against a signature, or bring them back: " + numbers + ".",
                        "请补录签收记录或退回物料：" + numbers + "。"));
    }
}
