package io.countersign.credit;

import io.countersign.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the credit account of a new dealer; for imports, onboarding and the demo world. */
@Component
public class OpenCreditAccount {

    public record Command(String customerCode, CreditMode mode, CreditGrade grade, Money permanentLimit) {}

    @Transactional
    public void open(Command command) {
        throw new UnsupportedOperationException();
    }
}
