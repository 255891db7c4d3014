package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps prices of one key from overlapping: a new price ends the one it follows, and is refused where it would reach into a
 * later one. The caller holds the product's row, so two of them cannot decide at once.
 */
final class Succession {

    private Succession() {}

    static void makeRoom(List<? extends Dated> known, LocalDate from, LocalDate to) {
        DateRange wanted = new DateRange(from, to);
        for (Dated price : known) {
            DateRange held = price.validity();
            boolean overlaps = held.overlaps(wanted);
            if (overlaps && held.validFrom().isBefore(from) && !held.validTo().isAfter(to)) {
                price.endBefore(from);
            } else if (overlaps) {
                throw overlapping(held);
            }
        }
    }

    private static Refusal overlapping(DateRange held) {
        return new Refusal(
                Refusal.Kind.RULE,
                "price-overlap",
                new Text(
                        "There is a price from " + held.validFrom() + " to " + held.validTo()
                                + " already; choose days that do not reach into it.",
                        "已有自 " + held.validFrom() + " 至 " + held.validTo() + " 的价格，请选择不与之重叠的日期。"),
                "validFrom");
    }
}
