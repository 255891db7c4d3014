package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedIds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts and what they were allocated to. Callers hold the account's lock. */
@Component
class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(String number) {
        return jdbc.sql("select count(*) from credit_receipt where number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String number, String customer, Money amount, LocalDate receivedOn) {
        jdbc.sql(
                        "insert into credit_receipt (number, customer_code, amount, unapplied, received_on) values (?, ?, ?, ?, ?)")
                .param(number)
                .param(customer)
                .param(amount.amount())
                .param(amount.amount())
                .param(receivedOn)
                .update();
    }

    /** Takes from what is unapplied of the receipt and says what for. */
    void allocate(String number, String customer, PostReceipt.Allocation allocation) {
        int taken = jdbc.sql("update credit_receipt set unapplied = unapplied - :amount "
                        + "where number = :number and customer_code = :customer and unapplied >= :amount")
                .param("amount", allocation.amount().amount())
                .param("number", number)
                .param("customer", customer)
                .update();
        if (taken != 1) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "receipt-exhausted",
                    new Text(
                            "Receipt " + number + " of dealer " + customer + " has less than "
                                    + allocation.amount().formatted() + " left. Allocate at most what is unapplied.",
                            "经销商 " + customer + " 的收款 " + number + " 未核销余额不足 "
                                    + allocation.amount().formatted() + "，分配金额不能超过未核销余额。"),
                    "allocations");
        }
        record(number, allocation.openItem(), allocation.order(), allocation.amount());
    }

    private void record(String number, @Nullable String openItem, @Nullable String order, Money amount) {
        jdbc.sql(
                        "insert into receipt_allocation (id, receipt_number, open_item, order_number, amount) values (?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(number)
                .param(openItem)
                .param(order)
                .param(amount.amount())
                .update();
    }

    /** Takes back what was set aside for an order; how much it was. */
    Money free(String order) {
        Money freed = Money.ZERO;
        for (Part part : jdbc.sql("select receipt_number, amount from receipt_allocation where order_number = ?")
                .param(order)
                .query((row, index) -> new Part(row.getString(1), Money.rounded(row.getBigDecimal(2))))
                .list()) {
            jdbc.sql("update credit_receipt set unapplied = unapplied + ? where number = ?")
                    .param(part.amount().amount())
                    .param(part.receipt())
                    .update();
            freed = freed.plus(part.amount());
        }
        if (freed.isPositive()) {
            jdbc.sql("delete from receipt_allocation where order_number = ?")
                    .param(order)
                    .update();
        }
        return freed;
    }

    private record Part(String receipt, Money amount) {}
}
