package io.countersign.budget;

import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What could be read of an input, and everything that is wrong with it. */
record AdjustmentReading(
        @Nullable BudgetNode from,
        @Nullable BudgetNode to,
        @Nullable LocalDate month,
        @Nullable Money amount,
        @Nullable String reason,
        List<FieldError> errors) {

    /** @throws InvalidInput naming every field that is wrong */
    AdjustmentContent required() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return usable().orElseThrow(() -> new IllegalStateException("An input without errors must be usable"));
    }

    /** As much as can be judged while somebody is still typing: the two budgets, a month and an amount. */
    Optional<AdjustmentContent> usable() {
        return from == null
                        || to == null
                        || month == null
                        || amount == null
                        || from.code().equals(to.code())
                ? Optional.empty()
                : Optional.of(
                        new AdjustmentContent(from.code(), to.code(), month, amount, reason == null ? "" : reason));
    }
}
