package io.countersign.payment;

import io.countersign.approval.Subject;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

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
            PersonId requester) {}

    /** @return number of the payment */
    public String request(Command command) {
        throw new UnsupportedOperationException();
    }
}
