package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts money that came in, settling open items and prepaying orders as told; the rest stays unapplied. */
@Component
public class PostReceipt {

    /** @param number the bank's or ERP's number of the receipt, unique */
    public record Command(
            String customerCode, String number, Money amount, LocalDate receivedOn, List<Allocation> allocations) {}

    /** Exactly one of the two says what the money is for. */
    public record Allocation(
            @Nullable String openItem, @Nullable String order, Money amount) {}

    @Transactional
    public void post(Command command) {
        throw new UnsupportedOperationException();
    }
}
