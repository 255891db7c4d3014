package io.countersign.payment;

import io.countersign.approval.EffectGate;
import io.countersign.approval.Subject;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.Numbers;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for money to be paid, once per line and payee of a subject; the effect gate is shown the subject's approvals first. Asked
 * again it changes nothing, unless the bank refused: then it is on its way once more.
 */
@Service
public class RequestPayment {

    /**
     * @param line      stable id within the subject; {@code ""} where the subject pays once
     * @param payee     person id, vendor code or code of the speaker
     * @param account   bank account, or null to take the one on file for this payee when the money is handed over
     * @param requester who asked for it and therefore neither approves nor pays it
     */
    public record Command(
            Subject subject,
            String line,
            PayeeKind payeeKind,
            String payee,
            Text payeeName,
            @Nullable String account,
            Money amount,
            Text purpose,
            PersonId requester) {

        public Command {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("Nothing to pay for " + subject + ": " + amount);
            }
        }
    }

    private final Payments payments;
    private final EffectGate gate;
    private final Numbers numbers;
    private final PaymentDeeds deeds;
    private final Clock clock;

    RequestPayment(Payments payments, EffectGate gate, Numbers numbers, PaymentDeeds deeds, Clock clock) {
        this.payments = payments;
        this.gate = gate;
        this.numbers = numbers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return number of the payment */
    @Transactional
    public String request(Command command) {
        Subject subject = command.subject();
        gate.demand(subject);
        return payments.findBySubjectTypeAndSubjectNumberAndLineAndPayee(
                        subject.type(), subject.number(), command.line(), command.payee())
                .map(known -> again(known, command))
                .orElseGet(() -> first(command));
    }

    private String first(Command command) {
        Payment payment = payments.save(new Payment(numbers.next("PY"), command, clock.instant()));
        payments.flush();
        deeds.requested(payment);
        return payment.number();
    }

    private String again(Payment known, Command command) {
        if (!known.amount().equals(command.amount())) {
            throw new IllegalStateException(known.number() + " pays " + known.amount() + " for " + command.subject()
                    + " already; now " + command.amount() + " is asked for");
        }
        if (payments.again(known.number(), command.account(), clock.instant()) == 1) {
            deeds.requested(payments.findById(known.number()).orElseThrow());
        }
        return known.number();
    }
}
