package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shape of the tree: which node lies under which, and what each was given. */
@Component
class BudgetTree {

    private static final String INSERT = """
            insert into budget_node (code, parent_code, name_en, name_zh, unit, product, period, owner, annual_request,
                annual_commitment, annual_actual, monthly_request, monthly_commitment, monthly_actual, allocated,
                transferred_in, transferred_out, distributed, reserved, committed, actual, accrued, entries)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0)""";

    private static final String DESCRIBE = """
            update budget_node set name_en = ?, name_zh = ?, owner = ?, annual_request = ?, annual_commitment = ?,
                annual_actual = ?, monthly_request = ?, monthly_commitment = ?, monthly_actual = ? where code = ?""";

    private static final String GIVEN = """
            select for_month, sum(case when kind = 'ALLOCATE' then amount else -amount end) as given from budget_ledger
            where node_code = ? and kind in ('ALLOCATE', 'REDUCE') group by for_month""";

    private final BudgetRows rows;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BudgetTree(BudgetRows rows, JdbcClient jdbc, JdbcTemplate template) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The nodes that allocations name, their parents and all children of both, as they are now. */
    Map<String, BudgetPosition> around(Collection<Allocation> allocations) {
        Map<String, BudgetPosition> around = new HashMap<>();
        concerned(allocations).forEach(code -> rows.position(code).ifPresent(found -> around.put(code, found)));
        return around;
    }

    /** The same, locked. */
    Map<String, BudgetPosition> lockAround(Collection<Allocation> allocations) {
        return rows.lock(concerned(allocations));
    }

    private Set<String> concerned(Collection<Allocation> allocations) {
        Set<String> codes = new TreeSet<>();
        allocations.stream()
                .flatMap(one -> Stream.of(one.code(), one.parent()))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        Set<String> children = new TreeSet<>();
        codes.forEach(code -> children.addAll(children(code)));
        codes.addAll(children);
        return codes;
    }

    private List<String> children(String code) {
        return jdbc.sql("select code from budget_node where parent_code = ? order by code")
                .param(code)
                .query(String.class)
                .list();
    }

    /** From a node up to its root, the node first. */
    List<String> upwards(String code) {
        List<String> path = new ArrayList<>();
        @Nullable String at = code;
        while (at != null) {
            path.add(at);
            at = rows.find(at).map(BudgetNode::parent).orElse(null);
        }
        return path;
    }

    /** What a node was given month by month, without transfers. */
    Map<LocalDate, Money> given(String code) {
        Map<LocalDate, Money> given = new HashMap<>();
        jdbc.sql(GIVEN).param(code).query(row -> {
            given.put(row.getObject("for_month", LocalDate.class), BudgetRows.money(row, "given"));
        });
        return given;
    }

    void plant(BudgetNode node) {
        BudgetPolicy.Actions annual = node.policy().annual();
        BudgetPolicy.Actions monthly = node.policy().monthly();
        template.update(
                INSERT,
                node.code(),
                node.parent(),
                node.name().en(),
                node.name().zh(),
                node.unit(),
                node.product(),
                node.period().key(),
                node.owner().value(),
                annual.request().name(),
                annual.commitment().name(),
                annual.actual().name(),
                monthly.request().name(),
                monthly.commitment().name(),
                monthly.actual().name());
        template.batchUpdate(
                "insert into budget_month (node_code, for_month, planned, used) values (?, ?, 0, 0)",
                node.period().months().stream()
                        .map(month -> new Object[] {node.code(), month})
                        .toList());
    }

    void describe(BudgetNode node) {
        BudgetPolicy.Actions annual = node.policy().annual();
        BudgetPolicy.Actions monthly = node.policy().monthly();
        template.update(
                DESCRIBE,
                node.name().en(),
                node.name().zh(),
                node.owner().value(),
                annual.request().name(),
                annual.commitment().name(),
                annual.actual().name(),
                monthly.request().name(),
                monthly.commitment().name(),
                monthly.actual().name(),
                node.code());
    }
}
