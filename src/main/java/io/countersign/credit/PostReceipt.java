package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts money that came in, settling open items and prepaying waiting orders as told; the rest stays unapplied. */
@Component
public class PostReceipt {

    /** @param number the bank's or ERP's number of the receipt, unique */
    public record Command(
            String customerCode, String number, Money amount, LocalDate receivedOn, List<Allocation> allocations) {}

    /** Exactly one of the two says what the money is for. */
    public record Allocation(
            @Nullable String openItem, @Nullable String order, Money amount) {}

    private final CreditAccounts accounts;
    private final Receipts receipts;
    private final Allocations allocations;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;

    PostReceipt(
            CreditAccounts accounts,
            Receipts receipts,
            Allocations allocations,
            CreditLedger ledger,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.receipts = receipts;
        this.allocations = allocations;
        this.ledger = ledger;
        this.events = events;
    }

    @Transactional
    public void post(Command command) {
        accounts.lock(command.customerCode());
        if (receipts.exists(command.number())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "receipt-exists",
                    new Text(
                            "Receipt " + command.number() + " is posted already.",
                            "收款 " + command.number() + " 已入账，请勿重复录入。"),
                    "number");
        }
        receipts.add(command.number(), command.customerCode(), command.amount(), command.receivedOn());
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(LedgerEntry.of(LedgerKind.RECEIPT, command.amount(), null, command.number()));
        entries.addAll(allocations.apply(command.customerCode(), command.number(), command.allocations()));
        ledger.post(command.customerCode(), entries);
        events.publishEvent(new CreditChanged(
                command.customerCode(),
                new Text(
                        "Receipt " + command.number() + " of "
                                + command.amount().formatted() + " was posted.",
                        "收款 " + command.number() + " 已入账，金额 " + command.amount().formatted() + "。")));
    }
}
