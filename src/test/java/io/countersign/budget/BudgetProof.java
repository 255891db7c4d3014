package io.countersign.budget;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds every budget's ledger up again and compares it with the node, its months, its children and what documents hold. */
public final class BudgetProof {

    private static final class Sum {
        private long position;
        private Buckets buckets = Buckets.EMPTY;
    }

    private BudgetProof() {}

    /** @return one sentence for each figure that does not add up */
    public static List<String> discrepancies(JdbcClient jdbc) {
        List<String> wrong = new ArrayList<>();
        Map<String, Sum> sums = new LinkedHashMap<>();
        jdbc.sql("select * from budget_ledger order by node_code, position").query(row -> {
            String node = row.getString("node_code");
            Sum sum = sums.computeIfAbsent(node, any -> new Sum());
            Money amount = BudgetRows.money(row, "amount");
            sum.buckets = sum.buckets.after(LedgerKind.valueOf(row.getString("kind")), amount);
            Buckets after = new Buckets(
                    BudgetRows.money(row, "allocated_after"),
                    BudgetRows.money(row, "transferred_in_after"),
                    BudgetRows.money(row, "transferred_out_after"),
                    BudgetRows.money(row, "distributed_after"),
                    BudgetRows.money(row, "reserved_after"),
                    BudgetRows.money(row, "committed_after"),
                    BudgetRows.money(row, "actual_after"),
                    BudgetRows.money(row, "accrued_after"));
            if (!after.equals(sum.buckets) || row.getLong("position") != ++sum.position) {
                wrong.add(node + ", entry " + row.getLong("position") + ": " + after + " is not " + sum.buckets);
            }
        });
        jdbc.sql("select * from budget_node").query(row -> {
            Sum sum = sums.getOrDefault(row.getString("code"), new Sum());
            if (!BudgetRows.buckets(row).equals(sum.buckets) || row.getLong("entries") != sum.position) {
                wrong.add(row.getString("code") + ": node is not ledger " + sum.buckets);
            }
        });
        nothing(jdbc, wrong, "STOP was overrun", """
                select code from budget_node where annual_request = 'STOP' and allocated + transferred_in - transferred_out
                    - distributed - reserved - committed - actual < 0""");
        nothing(jdbc, wrong, "STOP was overrun at some moment", """
                select distinct l.node_code from budget_ledger l join budget_node n on n.code = l.node_code
                where n.annual_request = 'STOP' and allocated_after + transferred_in_after - transferred_out_after
                    - distributed_after - reserved_after - committed_after - actual_after < 0
                    and l.kind = 'RESERVE'""");
        nothing(jdbc, wrong, "children have other than the parent gave", """
                select n.code from budget_node n where n.distributed <> coalesce((select sum(c.allocated + c.transferred_in
                    - c.transferred_out) from budget_node c where c.parent_code = n.code), 0)""");
        nothing(jdbc, wrong, "months plan other than the period", """
                select n.code from budget_node n where n.allocated + n.transferred_in - n.transferred_out - n.distributed
                    <> (select sum(m.planned) from budget_month m where m.node_code = n.code)""");
        nothing(jdbc, wrong, "months used other than the period", """
                select n.code from budget_node n where n.reserved + n.committed + n.actual
                    <> (select sum(m.used) from budget_month m where m.node_code = n.code)""");
        nothing(jdbc, wrong, "documents reserved other than the node", """
                select n.code from budget_node n where n.reserved <> coalesce((select sum(r.amount) from budget_reservation r
                    where r.node_code = n.code and r.is_open = true), 0)""");
        nothing(jdbc, wrong, "documents committed other than the node", """
                select n.code from budget_node n where n.committed <> coalesce((select sum(c.open_amount)
                    from budget_commitment c where c.node_code = n.code), 0)""");
        nothing(jdbc, wrong, "documents spent other than the node", """
                select n.code from budget_node n where n.actual <> coalesce((select sum(c.spent)
                    from budget_commitment c where c.node_code = n.code), 0)""");
        nothing(jdbc, wrong, "reservation not closed exactly once", """
                select r.document from budget_reservation r where (select count(*) from budget_ledger l
                    where l.closes_id = r.id and l.amount = r.amount) <> case when r.is_open = true then 0 else 1 end""");
        nothing(jdbc, wrong, "reservation not opened exactly once", """
                select r.document from budget_reservation r where (select count(*) from budget_ledger l
                    where l.reservation_id = r.id and l.amount = r.amount) <> 1""");
        return wrong;
    }

    private static void nothing(JdbcClient jdbc, List<String> wrong, String what, String sql) {
        jdbc.sql(sql).query(String.class).list().forEach(one -> wrong.add(one + ": " + what));
    }
}
