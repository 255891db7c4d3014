package io.countersign.promo;

import io.countersign.approval.Subject;
import io.countersign.approval.SubjectFacts;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.Set;

/** What the approval core has to know of a requisition. */
final class RequisitionFacts {

    private RequisitionFacts() {}

    static SubjectFacts of(Requisition requisition) {
        return of(requisition.number(), requisition.requester(), requisition.unit(), requisition.content());
    }

    static SubjectFacts of(String number, PersonId requester, String unit, RequisitionContent content) {
        return new SubjectFacts(
                new Subject(Requisition.TYPE, number),
                requester,
                Set.of(),
                title(content),
                content.total(),
                unit,
                content.hash());
    }

    static Text title(RequisitionContent content) {
        return new Text("Promo items for " + content.activity(), content.activity() + " 的物料领用");
    }
}
