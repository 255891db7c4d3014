package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applies a receipt to open items and to orders that wait for a decision. Callers hold the account's lock. */
@Component
class Allocations {

    private final Receipts receipts;
    private final OpenItems openItems;
    private final Holdings holdings;

    Allocations(Receipts receipts, OpenItems openItems, Holdings holdings) {
        this.receipts = receipts;
        this.openItems = openItems;
        this.holdings = holdings;
    }

    /** @return the movements that come of it */
    List<LedgerEntry> apply(String customer, String receipt, List<PostReceipt.Allocation> wanted) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            PostReceipt.Allocation allocation = wanted.get(index);
            String field = "allocations[" + index + "]";
            String item = allocation.openItem();
            String order = allocation.order();
            if ((item == null) == (order == null)) {
                throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "allocation-unclear",
                        new Text("Name either an open item or an order.", "请填写未清项或订单，二者选一。"),
                        field);
            }
            receipts.allocate(receipt, customer, allocation);
            if (item != null) {
                entries.add(settled(customer, item, allocation.amount(), receipt, field));
            } else if (order != null) {
                entries.addAll(prepaid(customer, order, allocation.amount(), receipt, field));
            }
        }
        return entries;
    }

    private LedgerEntry settled(String customer, String item, Money amount, String receipt, String field) {
        if (!openItems.settle(item, customer, amount)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "open-item-not-open",
                    new Text(
                            "Dealer " + customer + " has no item " + item + " with " + amount.formatted()
                                    + " open. Allocate at most what is open.",
                            "经销商 " + customer + " 没有未清金额不少于 " + amount.formatted() + " 的单据 " + item + "，分配金额不能超过未清金额。"),
                    field);
        }
        return LedgerEntry.of(LedgerKind.SETTLE, amount, null, receipt);
    }

    private List<LedgerEntry> prepaid(String customer, String order, Money amount, String receipt, String field) {
        Holding holding = holdings.of(order)
                .filter(held -> held.customer().equals(customer))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        "order-not-waiting",
                        new Text(
                                "Order " + order + " of dealer " + customer + " waits for no decision. "
                                        + "Post the receipt unapplied and allocate it once the order is submitted.",
                                "经销商 " + customer + " 的订单 " + order + " 不在审批中，请先不分配入账，待订单提交后再分配。"),
                        field));
        if (amount.exceeds(holding.open())) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "prepayment-too-large",
                    new Text(
                            "Order " + order + " has " + holding.open().formatted()
                                    + " left to pay. Allocate at most that; the rest stays unapplied.",
                            "订单 " + order + " 待付 " + holding.open().formatted() + "，最多分配该金额，其余保留为未核销。"),
                    field);
        }
        return List.of(
                LedgerEntry.of(LedgerKind.ALLOCATE, amount, order, receipt),
                LedgerEntry.prepay(holding, amount, receipt));
    }
}
