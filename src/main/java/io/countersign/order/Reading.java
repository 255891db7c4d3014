package io.countersign.order;

import io.countersign.customer.Customer;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of an input, and everything that is wrong with it.
 *
 * @param lines one for each line of the input, null where that line cannot be priced
 */
record Reading(
        @Nullable Customer customer,
        @Nullable LocalDate requestedShipDate,
        @Nullable String note,
        List<@Nullable OrderLine> lines,
        List<FieldError> errors) {

    /** @throws InvalidInput naming every field that is wrong */
    OrderContent required() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return usable().orElseThrow(() -> new IllegalStateException("An input without errors must be usable"));
    }

    /** As much as can be judged while somebody is still typing: a dealer, a date, and the lines that are right. */
    Optional<OrderContent> usable() {
        List<OrderLine> priced = priced(lines);
        return customer == null || requestedShipDate == null || priced.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderContent(customer.code(), customer.territory(), requestedShipDate, note, priced));
    }

    Money value() {
        return priced(lines).stream().map(OrderLine::netAmount).reduce(Money.ZERO, Money::plus);
    }

    static List<OrderLine> priced(List<@Nullable OrderLine> lines) {
        List<OrderLine> priced = new ArrayList<>();
        for (OrderLine line : lines) {
            if (line != null) {
                priced.add(line);
            }
        }
        return priced;
    }
}
