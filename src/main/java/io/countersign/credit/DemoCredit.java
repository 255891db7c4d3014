package io.countersign.credit;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.TimeOrderedIds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Credit accounts in every state; D-1001 and D-1002 stand where the golden numbers begin, but for the order that waits. */
@Component
@Profile("demo")
class DemoCredit implements DemoChapter {

    private final OpenCreditAccount openAccount;
    private final PostOpenItems postOpenItems;
    private final PostReceipt postReceipt;
    private final ReserveCredit reserveCredit;
    private final CommitCredit commitCredit;
    private final RecordDelivery recordDelivery;
    private final JdbcClient jdbc;
    private final Today today;

    DemoCredit(
            OpenCreditAccount openAccount,
            PostOpenItems postOpenItems,
            PostReceipt postReceipt,
            ReserveCredit reserveCredit,
            CommitCredit commitCredit,
            RecordDelivery recordDelivery,
            JdbcClient jdbc,
            Today today) {
        this.openAccount = openAccount;
        this.postOpenItems = postOpenItems;
        this.postReceipt = postReceipt;
        this.reserveCredit = reserveCredit;
        this.commitCredit = commitCredit;
        this.recordDelivery = recordDelivery;
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        LocalDate now = today.date();
        rows("credit-accounts").forEach(row -> openAccount.open(account(row, now)));
        rows("temporary-limits").forEach(row -> temporaryLimit(row, now));
        rows("collaterals").forEach(row -> collateral(row, now));
        rows("commitments").forEach(row -> approvedOrder(row, now));
        postOpenItems.post(
                rows("open-items").stream().map(row -> openItem(row, now)).toList());
        rows("receipts").forEach(row -> postReceipt.post(receipt(row, now)));
    }

    private static OpenCreditAccount.Command account(CSVRecord row, LocalDate now) {
        return new OpenCreditAccount.Command(
                row.get("customer"),
                CreditMode.valueOf(row.get("mode")),
                CreditGrade.valueOf(row.get("grade")),
                Money.of(row.get("limit")),
                Standing.valueOf(row.get("standing")),
                day(row, "review_days", now),
                day(row, "financials_days", now));
    }

    private void temporaryLimit(CSVRecord row, LocalDate now) {
        jdbc.sql("insert into temporary_limit (id, customer_code, amount, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(row.get("customer"))
                .param(Money.of(row.get("amount")).amount())
                .param(day(row, "from_days", now))
                .param(day(row, "to_days", now))
                .update();
    }

    private void collateral(CSVRecord row, LocalDate now) {
        jdbc.sql(
                        "insert into credit_collateral (id, customer_code, kind, amount, haircut, valid_to) values (?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(row.get("customer"))
                .param(row.get("kind"))
                .param(Money.of(row.get("amount")).amount())
                .param(new BigDecimal(row.get("haircut")))
                .param(day(row, "to_days", now))
                .update();
    }

    /** Approved in the ERP before this product was there. */
    private void approvedOrder(CSVRecord row, LocalDate now) {
        String order = row.get("order");
        reserveCredit.reserve(new ReserveCredit.Command(
                row.get("customer"), order, 1, Money.of(row.get("amount")), day(row, "ship_days", now)));
        commitCredit.commit(order);
        Money delivered = Money.of(row.get("delivered"));
        if (delivered.isPositive()) {
            recordDelivery.record(new RecordDelivery.Command(row.get("customer"), order, "DN-" + order, delivered));
        }
    }

    private static PostOpenItems.Item openItem(CSVRecord row, LocalDate now) {
        return new PostOpenItems.Item(
                row.get("customer"),
                row.get("number"),
                Money.of(row.get("amount")),
                Money.of(row.get("open")),
                day(row, "document_days", now),
                day(row, "due_days", now),
                null);
    }

    private static PostReceipt.Command receipt(CSVRecord row, LocalDate now) {
        return new PostReceipt.Command(
                row.get("customer"),
                row.get("number"),
                Money.of(row.get("amount")),
                day(row, "received_days", now),
                List.of());
    }
}
