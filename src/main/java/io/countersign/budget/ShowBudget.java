package io.countersign.budget;

import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one budget with its months, its children and its last movements. */
@Service
public class ShowBudget {

    private static final String CHILDREN = "select * from budget_node where parent_code = ? order by code limit 200";

    private static final String USED_BELOW = """
            with recursive branch (child, code) as (
                select code, code from budget_node where parent_code = ?
                union all
                select b.child, n.code from budget_node n join branch b on n.parent_code = b.code)
            select b.child, sum(n.reserved + n.committed + n.actual) as used
            from branch b join budget_node n on n.code = b.code group by b.child""";

    private static final String ENTRIES =
            "select * from budget_ledger where node_code = ? order by position desc limit 50";

    private final BudgetRows rows;
    private final BudgetTree tree;
    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final BudgetAccess access;

    ShowBudget(BudgetRows rows, BudgetTree tree, JdbcClient jdbc, CurrentPerson currentPerson, BudgetAccess access) {
        this.rows = rows;
        this.tree = tree;
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.access = access;
    }

    /** @throws io.countersign.language.Refusal not found, also when the budget is none the person may see */
    @Transactional(readOnly = true)
    public BudgetDetail show(String code) {
        BudgetPosition position = rows.position(code)
                .filter(found -> access.of(currentPerson.required()).sees(found.node()))
                .orElseThrow(() -> Refusals.unknown(code));
        return new BudgetDetail(
                BudgetNodeView.of(position.node(), position.buckets()),
                path(code),
                position.months().stream()
                        .map(month -> new BudgetDetail.Month(
                                month.month(), month.planned(), month.used(), position.accumulated(month.month())))
                        .toList(),
                children(code),
                jdbc.sql(ENTRIES).param(code).query(ShowBudget::entry).list());
    }

    private List<BudgetDetail.Step> path(String code) {
        List<String> up = new ArrayList<>(tree.upwards(code));
        Collections.reverse(up);
        return up.stream()
                .flatMap(step -> rows.find(step).stream())
                .map(node -> new BudgetDetail.Step(node.code(), node.name()))
                .toList();
    }

    private List<BudgetDetail.Child> children(String code) {
        Map<String, Money> used = jdbc
                .sql(USED_BELOW)
                .param(code)
                .query((row, index) -> Map.entry(row.getString("child"), BudgetRows.money(row, "used")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return jdbc.sql(CHILDREN).param(code).query(BudgetNodeView::of).list().stream()
                .map(child -> new BudgetDetail.Child(child, used.getOrDefault(child.code(), Money.ZERO)))
                .toList();
    }

    private static BudgetDetail.Entry entry(ResultSet row, int index) throws SQLException {
        LedgerKind kind = LedgerKind.valueOf(row.getString("kind"));
        return new BudgetDetail.Entry(
                row.getLong("position"),
                kind.name(),
                kind.title(),
                BudgetRows.money(row, "amount"),
                row.getObject("for_month", LocalDate.class),
                row.getObject("booked_on", LocalDate.class),
                row.getString("document"),
                row.getString("reference"),
                after(row).available(),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static Buckets after(ResultSet row) throws SQLException {
        return new Buckets(
                BudgetRows.money(row, "allocated_after"),
                BudgetRows.money(row, "transferred_in_after"),
                BudgetRows.money(row, "transferred_out_after"),
                BudgetRows.money(row, "distributed_after"),
                BudgetRows.money(row, "reserved_after"),
                BudgetRows.money(row, "committed_after"),
                BudgetRows.money(row, "actual_after"),
                BudgetRows.money(row, "accrued_after"));
    }
}
