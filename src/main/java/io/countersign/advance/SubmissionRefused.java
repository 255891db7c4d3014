package io.countersign.advance;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.Optional;

/** Says why an advance was not taken in; that it belongs to somebody else is told as if it were not there. */
final class SubmissionRefused {

    private SubmissionRefused() {}

    static Refusal of(Optional<Advance> advance, String number, PersonId person) {
        return advance.filter(found -> found.isRequestedBy(person))
                .map(found -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "already-submitted",
                        new Text(
                                number + " is " + found.status().title().en()
                                        + " already. Look at it under My requests, or ask for another advance.",
                                number + " 的状态已是“" + found.status().title().zh() + "”。请在“我的申请”中查看，或新建借款。")))
                .orElseGet(() -> Advances.unknown(number));
    }
}
