package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts receivables, one or a hundred thousand: batches of rows, one movement per account, one event per dealer. */
@Component
public class PostOpenItems {

    private static final int BATCH = 1_000;

    private static final String INSERT = """
            insert into open_item (number, customer_code, amount, open_amount, document_date, due_date, order_number)
            values (?, ?, ?, ?, ?, ?, ?)""";

    /**
     * @param number unique number of the invoice or debit note
     * @param open   what is still to be paid of the amount
     * @param order  the approved order it bills, which moves its value out of "approved, not delivered"; or null
     */
    public record Item(
            String customerCode,
            String number,
            Money amount,
            Money open,
            LocalDate documentDate,
            LocalDate dueDate,
            @Nullable String order) {}

    private final JdbcTemplate jdbc;
    private final OpenItems openItems;
    private final CreditAccounts accounts;
    private final Commitments commitments;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;

    PostOpenItems(
            JdbcTemplate jdbc,
            OpenItems openItems,
            CreditAccounts accounts,
            Commitments commitments,
            CreditLedger ledger,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.openItems = openItems;
        this.accounts = accounts;
        this.commitments = commitments;
        this.ledger = ledger;
        this.events = events;
    }

    /** @throws Refusal when a number is taken already or a dealer has no credit account; then none is posted */
    @Transactional
    public void post(List<Item> items) {
        refuseKnown(items);
        // accounts in one order, so that two imports wait for each other instead of meeting crosswise
        items.stream()
                .collect(Collectors.groupingBy(Item::customerCode, TreeMap::new, Collectors.toList()))
                .forEach(this::book);
        jdbc.batchUpdate(INSERT, items, BATCH, (row, item) -> {
            row.setString(1, item.number());
            row.setString(2, item.customerCode());
            row.setBigDecimal(3, item.amount().amount());
            row.setBigDecimal(4, item.open().amount());
            row.setObject(5, item.documentDate());
            row.setObject(6, item.dueDate());
            row.setString(7, item.order());
        });
    }

    private void book(String customer, List<Item> items) {
        accounts.lock(customer);
        List<LedgerEntry> entries = new ArrayList<>();
        Money open = Money.ZERO;
        for (Item item : items) {
            open = open.plus(item.open());
            if (item.order() != null) {
                entries.addAll(commitments.bill(customer, item.order(), item.open(), item.number()));
            }
        }
        String reference = items.size() == 1 ? items.get(0).number() : items.size() + " items";
        entries.add(LedgerEntry.of(LedgerKind.ITEM, open, null, reference));
        ledger.post(customer, entries);
        events.publishEvent(new CreditChanged(
                customer,
                new Text(
                        "Open items of " + open.formatted() + " were posted (" + reference + ").",
                        "新增未清项 " + open.formatted() + "（" + reference + "）。")));
    }

    private void refuseKnown(List<Item> items) {
        for (int from = 0; from < items.size(); from += BATCH) {
            List<String> known = openItems.known(items.subList(from, Math.min(from + BATCH, items.size())).stream()
                    .map(Item::number)
                    .toList());
            if (!known.isEmpty()) {
                throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        "open-item-exists",
                        new Text(
                                "Open item " + known.get(0) + " is posted already.",
                                "未清项 " + known.get(0) + " 已存在，请勿重复录入。"),
                        "number");
            }
        }
    }
}
