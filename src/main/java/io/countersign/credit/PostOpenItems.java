package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts receivables, one or a hundred thousand: batches of rows, one movement per account, one event per dealer. */
@Component
public class PostOpenItems {

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

    @Transactional
    public void post(List<Item> items) {
        throw new UnsupportedOperationException();
    }
}
