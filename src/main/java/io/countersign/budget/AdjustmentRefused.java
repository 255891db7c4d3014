package io.countersign.budget;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.Optional;

/** Says why an adjustment was not taken in; that it belongs to somebody else is told as if it were not there. */
final class AdjustmentRefused {

    private AdjustmentRefused() {}

    static Refusal of(Optional<BudgetAdjustment> adjustment, String number, PersonId person) {
        return adjustment
                .filter(found -> found.isRequestedBy(person))
                .map(found -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "already-submitted",
                        new Text(
                                number + " is " + found.status().title().en()
                                        + " already. Look at it under My requests, or write a new one.",
                                number + " 的状态已是“" + found.status().title().zh() + "”。请在“我的申请”中查看，或新建预算调整。")))
                .orElseGet(() -> Adjustments.unknown(number));
    }
}
