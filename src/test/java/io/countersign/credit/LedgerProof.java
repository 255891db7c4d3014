package io.countersign.credit;

import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds every ledger up again and compares it with the account, the documents and itself. */
public final class LedgerProof {

    private static final class Sum {
        private long position;
        private Buckets buckets = Buckets.EMPTY;
    }

    private LedgerProof() {}

    /** @return one sentence for each figure that does not add up */
    public static List<String> discrepancies(JdbcClient jdbc) {
        List<String> wrong = new ArrayList<>();
        Map<String, Sum> sums = new LinkedHashMap<>();
        jdbc.sql("select * from credit_ledger order by customer_code, position").query(row -> {
            String customer = row.getString("customer_code");
            Sum sum = sums.computeIfAbsent(customer, any -> new Sum());
            LedgerKind kind = LedgerKind.valueOf(row.getString("kind"));
            sum.buckets = sum.buckets.after(LedgerEntry.of(kind, CreditPositions.money(row, "amount"), null, ""));
            Buckets after = new Buckets(
                    CreditPositions.money(row, "reserved_after"),
                    CreditPositions.money(row, "committed_after"),
                    CreditPositions.money(row, "delivered_unbilled_after"),
                    CreditPositions.money(row, "open_receivables_after"),
                    CreditPositions.money(row, "unapplied_receipts_after"));
            if (!after.equals(sum.buckets) || row.getLong("position") != ++sum.position) {
                wrong.add(customer + ", entry " + row.getLong("position") + ": " + after + " is not " + sum.buckets);
            }
        });
        jdbc.sql("select * from credit_account").query(row -> {
            String customer = row.getString("customer_code");
            Sum sum = sums.getOrDefault(customer, new Sum());
            if (!CreditPositions.buckets(row).equals(sum.buckets) || row.getLong("entries") != sum.position) {
                wrong.add(customer + ": account " + CreditPositions.buckets(row) + " is not ledger " + sum.buckets);
            }
        });
        documents(jdbc, wrong);
        return wrong;
    }

    private static void documents(JdbcClient jdbc, List<String> wrong) {
        compare(
                jdbc,
                wrong,
                "open_receivables",
                "select coalesce(sum(i.open_amount), 0) from open_item i where i.customer_code = a.customer_code");
        compare(
                jdbc,
                wrong,
                "unapplied_receipts",
                "select coalesce(sum(r.unapplied), 0) from credit_receipt r where r.customer_code = a.customer_code");
        compare(
                jdbc,
                wrong,
                "committed",
                "select coalesce(sum(k.undelivered), 0) from credit_commitment k where k.customer_code = a.customer_code");
        compare(
                jdbc,
                wrong,
                "delivered_unbilled",
                "select coalesce(sum(k.unbilled), 0) from credit_commitment k where k.customer_code = a.customer_code");
    }

    private static void compare(JdbcClient jdbc, List<String> wrong, String column, String documents) {
        jdbc.sql("select a.customer_code, a." + column + " as held, (" + documents
                        + ") as documented from credit_account a")
                .query(row -> {
                    Money held = CreditPositions.money(row, "held");
                    Money documented = CreditPositions.money(row, "documented");
                    if (!held.equals(documented)) {
                        wrong.add(row.getString("customer_code") + ": " + column + " " + held + ", documents say "
                                + documented);
                    }
                });
    }
}
