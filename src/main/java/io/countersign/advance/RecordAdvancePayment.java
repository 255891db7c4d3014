package io.countersign.advance;

import io.countersign.approval.BusinessProcesses;
import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.payment.PaymentSettled;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bank says about an advance: paid, from now on it is open; not paid, somebody corrects the account. */
@Service
public class RecordAdvancePayment {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Advances advances;
    private final AdvanceEntries entries;
    private final AdvanceDeeds deeds;
    private final BusinessProcesses processes;
    private final RuleBook rules;
    private final Today today;
    private final Clock clock;

    RecordAdvancePayment(
            Advances advances,
            AdvanceEntries entries,
            AdvanceDeeds deeds,
            BusinessProcesses processes,
            RuleBook rules,
            Today today,
            Clock clock) {
        this.advances = advances;
        this.entries = entries;
        this.deeds = deeds;
        this.processes = processes;
        this.rules = rules;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What follows from the bank's answer.
     *
     * @param overdue  end of the day on which it is due
     * @param escalate when it is told further up
     * @param deduct   when deduction from wages is asked for
     */
    public record Answered(boolean paid, Instant overdue, Instant escalate, Instant deduct) {}

    @EventListener
    void settled(PaymentSettled settled) {
        if (!settled.subject().type().equals(AdvanceSubjects.TYPE)) {
            return;
        }
        Advance advance = advances.get(settled.subject().number());
        if (settled.paid()) {
            advance.paid(clock.instant());
            entries.add(
                    advance.number(),
                    AdvanceEntries.Kind.PAID,
                    advance.amount(),
                    settled.payment(),
                    advance.amount(),
                    null,
                    clock.instant());
            deeds.paid(advance);
        } else {
            advance.notPaid(settled.reason().zh());
            deeds.notPaid(advance, settled.reason().zh());
        }
        processes.tell(advance.number(), AdvanceMessages.PAYMENT_ANSWERED);
    }

    /** Asked by the process once it was told. */
    @Transactional(readOnly = true)
    public Answered answered(String number) {
        Advance advance = advances.get(number);
        Rule rule = rules.inForce(AdvanceRules.CHASE, today.date());
        return new Answered(
                advance.status() == AdvanceStatus.PAID,
                endOf(advance.dueOn()),
                endOf(advance.dueOn().plusDays(rule.whole("escalateDays"))),
                endOf(advance.dueOn().plusDays(rule.whole("deductDays"))));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(OFFICE).toInstant();
    }
}
