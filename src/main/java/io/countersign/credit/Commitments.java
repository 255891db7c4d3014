package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approved orders on their way through delivery and billing. Callers hold the account's lock. */
@Component
class Commitments {

    private static final String FIND =
            "select undelivered, unbilled from credit_commitment where order_number = ? and customer_code = ?";

    private static final String MOVE = """
            update credit_commitment set undelivered = undelivered - :delivered, unbilled = unbilled + :delivered - :billed
            where order_number = :order""";

    private record Stage(Money undelivered, Money unbilled) {}

    private final JdbcClient jdbc;

    Commitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Goods left the house. */
    List<LedgerEntry> deliver(String customer, String order, Money amount, String reference) {
        Stage stage = find(customer, order);
        if (amount.exceeds(stage.undelivered())) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "more-than-undelivered",
                    new Text(
                            "Order " + order + " has " + stage.undelivered().formatted() + " left to deliver.",
                            "订单 " + order + " 尚未发货金额为 " + stage.undelivered().formatted() + "。"),
                    "amount");
        }
        move(order, amount, Money.ZERO);
        return List.of(LedgerEntry.of(LedgerKind.DELIVER, amount, order, reference));
    }

    /** An invoice was written; what it bills and nobody reported as delivered is delivered too. */
    List<LedgerEntry> bill(String customer, String order, Money amount, String reference) {
        Stage stage = find(customer, order);
        Money billed = amount.min(stage.unbilled().plus(stage.undelivered()));
        Money delivered = billed.minus(stage.unbilled()).max(Money.ZERO);
        move(order, delivered, billed);
        List<LedgerEntry> entries = new ArrayList<>();
        if (delivered.isPositive()) {
            entries.add(LedgerEntry.of(LedgerKind.DELIVER, delivered, order, reference));
        }
        if (billed.isPositive()) {
            entries.add(LedgerEntry.of(LedgerKind.BILL, billed, order, reference));
        }
        return entries;
    }

    private void move(String order, Money delivered, Money billed) {
        jdbc.sql(MOVE)
                .param("delivered", delivered.amount())
                .param("billed", billed.amount())
                .param("order", order)
                .update();
    }

    private Stage find(String customer, String order) {
        return jdbc.sql(FIND)
                .param(order)
                .param(customer)
                .query((row, index) ->
                        new Stage(CreditPositions.money(row, "undelivered"), CreditPositions.money(row, "unbilled")))
                .optional()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        "order-not-approved",
                        new Text(
                                "Dealer " + customer + " has no approved order " + order + ".",
                                "经销商 " + customer + " 没有已批准的订单 " + order + "。"),
                        "order"));
    }
}
