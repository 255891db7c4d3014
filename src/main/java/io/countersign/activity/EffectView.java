package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an activity brought, with the whole computation; always of a territory, never of a person.
 *
 * @param state   PENDING before it was measured, MEASURED, or MISSING where sales figures or the margin are missing
 * @param place   the territory whose sales were compared
 * @param windows the three before and the one after, in order
 * @param missing months without a figure
 */
public record EffectView(
        String number,
        String state,
        String place,
        String product,
        @Nullable Percentage roi,
        @Nullable Text formula,
        @Nullable Money after,
        @Nullable Money baseline,
        @Nullable Money increment,
        @Nullable Percentage margin,
        @Nullable Money cost,
        List<Window> windows,
        List<String> missing) {

    /** Sales of some months, and the months' average season. */
    public record Window(String from, String to, Money sales) {}

    static EffectView without(String number, String state, String place, String product, List<String> missing) {
        return new EffectView(
                number, state, place, product, null, null, null, null, null, null, null, List.of(), missing);
    }
}
