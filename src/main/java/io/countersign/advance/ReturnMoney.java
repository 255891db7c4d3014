package io.countersign.advance;

import io.countersign.approval.BusinessProcesses;
import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money of an advance that was not spent comes back: the cashier records its receipt, each receipt once. */
@Service
public class ReturnMoney {

    /** As typed by the cashier; the reference is the number of the receipt. */
    public record Command(
            @Nullable String amount,
            @Nullable String reference,
            @Nullable String receivedOn) {}

    private final Advances advances;
    private final AdvanceEntries entries;
    private final JdbcClient database;
    private final AdvanceDeeds deeds;
    private final BusinessProcesses processes;
    private final CurrentPerson current;
    private final Today today;
    private final Clock clock;

    ReturnMoney(
            Advances advances,
            AdvanceEntries entries,
            JdbcClient database,
            AdvanceDeeds deeds,
            BusinessProcesses processes,
            CurrentPerson current,
            Today today,
            Clock clock) {
        this.advances = advances;
        this.entries = entries;
        this.database = database;
        this.deeds = deeds;
        this.processes = processes;
        this.current = current;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public void record(String number, Command command) {
        Person cashier = current.person()
                .filter(person -> person.has(Roles.CASHIER))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-receive",
                        new Text("Returned money is received by the cashier. Ask him.", "退款由出纳收取并登记，请联系出纳。")));
        Advance advance = advances.get(number);
        if (advance.isRequestedBy(cashier.id())) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "own-request",
                    new Text("Somebody else has to receive what you give back.", "您本人的退款须由他人收取登记。"));
        }
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Money most = advance.openAmount().max(Money.of("0.01"));
        Money amount =
                typed.amount(command.amount(), "amount", Money.of("0.01"), most).orElse(Money.ZERO);
        String reference = typed.text(command.reference(), "reference", 60).orElse("");
        LocalDate on = typed.date(
                        command.receivedOn(), "receivedOn", today.date().minusDays(60), today.date())
                .orElse(today.date());
        errors.refuseIfAny();
        keep(number, reference, amount, on, cashier);
        if (advances.payBack(number, amount.amount(), clock.instant()) != 1) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "advance-not-open",
                    new Text(
                            number + " has not " + amount.formatted() + " open. Load it again.",
                            number + " 未清金额不足 " + amount.formatted() + "，请重新载入。"),
                    "amount");
        }
        Advance after = advances.get(number);
        entries.add(
                number,
                AdvanceEntries.Kind.RETURN,
                amount,
                reference,
                after.openAmount(),
                cashier.id(),
                clock.instant());
        deeds.paidBack(after, amount, reference);
        if (after.openAmount().isZero()) {
            processes.tellIfWaiting(number, AdvanceMessages.SETTLED);
        }
    }

    private void keep(String number, String reference, Money amount, LocalDate on, Person cashier) {
        try {
            database.sql("insert into advance_receipt (reference, advance, amount, received_on, received_by)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(reference, number, amount.amount(), on, cashier.id().value())
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "receipt-recorded",
                    new Text("Receipt " + reference + " is recorded already.", "收款凭证 " + reference + " 已登记。"),
                    "reference");
        }
    }
}
