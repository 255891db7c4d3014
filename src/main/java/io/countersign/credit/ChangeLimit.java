package io.countersign.credit;

import io.countersign.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A credit manager sets a dealer's mode and permanent limit, saying why. */
@Component
public class ChangeLimit {

    public record Command(String customerCode, CreditMode mode, Money permanentLimit, String note) {}

    @Transactional
    public void change(Command command) {
        throw new UnsupportedOperationException();
    }
}
