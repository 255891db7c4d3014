package io.countersign.promo;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.Optional;

/** Says why a requisition was not taken in; that it belongs to somebody else is told as if it were not there. */
final class RequisitionRefused {

    private RequisitionRefused() {}

    static Refusal of(Optional<Requisition> requisition, String number, PersonId person) {
        return requisition
                .filter(found -> found.isRequestedBy(person))
                .map(found -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "already-submitted",
                        new Text(
                                number + " is " + found.status().title().en()
                                        + " already. Look at it under My requests.",
                                number + " 的状态已是“" + found.status().title().zh() + "”，请在“我的申请”中查看。")))
                .orElseGet(() -> Requisitions.unknown(number));
    }
}
