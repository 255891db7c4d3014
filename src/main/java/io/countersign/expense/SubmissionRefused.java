package io.countersign.expense;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;

/** Says why a claim was not taken in; that it belongs to somebody else is told as if it were not there. */
final class SubmissionRefused {

    private SubmissionRefused() {}

    static Refusal of(ExpenseClaim claim, PersonId person) {
        if (!claim.isRequestedBy(person)) {
            return Claims.unknown(claim.number());
        }
        Text status = claim.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "already-submitted",
                new Text(
                        claim.number() + " is " + status.en()
                                + " already. Look at it under My requests, or write a new claim.",
                        claim.number() + " 的状态已是“" + status.zh() + "”。请在“我的申请”中查看，或新建报销单。"));
    }
}
