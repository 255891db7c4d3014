package io.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.bench.Script.End;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What our own tables say after the replay, held against the log. */
final class ReplayProof {

    private static final Map<End, String> STATUS = Map.of(
            End.DRAFT, "DRAFT",
            End.PAID, "ARCHIVED",
            End.APPROVED, "APPROVED",
            End.RETURNED, "RETURNED",
            End.GIVEN_UP, "WITHDRAWN");

    private final JdbcClient database;
    private final Map<String, Script> played;
    private final List<String> wrongEnds = new ArrayList<>();
    private final List<String> wrongDecisions = new ArrayList<>();
    private int decided;

    ReplayProof(ApplicationContext context, Map<String, Script> played) {
        this.database = context.getBean(JdbcClient.class);
        this.played = played;
        Map<String, String> statuses = new HashMap<>();
        database.sql("select number, status from expense_claim").query(row -> {
            statuses.put(row.getString(1), row.getString(2));
        });
        Map<String, List<String>> decisions = new HashMap<>();
        database.sql("select subject_number, role, verdict from approval_decision where subject_type = 'expense-claim'"
                        + " order by decided_at, id")
                .query(row -> {
                    decisions
                            .computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                            .add(row.getString(2) + " " + row.getString(3));
                });
        played.forEach((number, script) -> {
            String status = STATUS.getOrDefault(script.end(), "?");
            if (!status.equals(statuses.get(number))) {
                wrongEnds.add(number + " is " + statuses.get(number) + ", the log says " + script.end());
            }
            List<String> expected = script.rounds().stream()
                    .flatMap(round -> round.steps().stream())
                    .map(step -> step.asked().role() + " " + step.verdict())
                    .toList();
            List<String> found = decisions.getOrDefault(number, List.of());
            decided += found.size();
            if (!expected.equals(found)) {
                wrongDecisions.add(number + " has " + found + ", the log " + expected);
            }
        });
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "ends other than in the log: " + wrongEnds.size(),
                "decisions: " + decided + ", cases with a lost, doubled or different one: " + wrongDecisions.size(),
                "paid by the log " + logged(End.PAID) + ", by the bank " + paid() + ", actual cost of the budgets "
                        + bucket("actual"),
                "approved and not paid by the log " + logged(End.APPROVED) + ", committed in the budgets "
                        + bucket("committed") + ", still reserved " + bucket("reserved"),
                "ledger of the budgets: " + ledger()));
        wrongEnds.stream().limit(5).forEach(lines::add);
        wrongDecisions.stream().limit(5).forEach(lines::add);
        return lines;
    }

    void demand() {
        assertThat(wrongEnds).isEmpty();
        assertThat(wrongDecisions).isEmpty();
        assertThat(paid()).isEqualByComparingTo(logged(End.PAID));
        assertThat(bucket("actual")).isEqualByComparingTo(logged(End.PAID));
        assertThat(bucket("committed")).isEqualByComparingTo(logged(End.APPROVED));
        assertThat(bucket("reserved")).isZero();
        assertThat(twice()).isZero();
    }

    private BigDecimal logged(End end) {
        return played.values().stream()
                .filter(script -> script.end() == end)
                .map(script -> script.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal paid() {
        return database.sql(
                        "select coalesce(sum(p.amount), 0) from payment p join expense_line l"
                                + " on l.claim_number = p.subject_number where p.status = 'PAID' and l.budget_node like 'BPIC-%'")
                .query(BigDecimal.class)
                .single();
    }

    private long twice() {
        return database.sql("select count(*) from (select subject_number from payment where status = 'PAID'"
                        + " group by subject_number having count(*) > 1) paid_twice")
                .query(Long.class)
                .single();
    }

    private BigDecimal bucket(String name) {
        return database.sql("select coalesce(sum(" + name + "), 0) from budget_node where code like 'BPIC-%'")
                .query(BigDecimal.class)
                .single();
    }

    private Map<String, BigDecimal> ledger() {
        Map<String, BigDecimal> sums = new HashMap<>();
        database.sql("select kind, sum(amount) from budget_ledger where node_code like 'BPIC-%' group by kind")
                .query(row -> {
                    sums.put(row.getString(1), row.getBigDecimal(2));
                });
        return sums;
    }
}
