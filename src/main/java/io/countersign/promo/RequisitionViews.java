package io.countersign.promo;

import io.countersign.approval.ApprovalHistory;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a requisition into words: names beside codes, findings as of now, and what became of the items. */
@Component
class RequisitionViews {

    private final AssessRequisition assess;
    private final ApprovalHistory history;
    private final IssueRecords records;
    private final CitedActivities activities;
    private final People people;

    RequisitionViews(
            AssessRequisition assess,
            ApprovalHistory history,
            IssueRecords records,
            CitedActivities activities,
            People people) {
        this.assess = assess;
        this.history = history;
        this.records = records;
        this.activities = activities;
        this.people = people;
    }

    RequisitionView of(Requisition one) {
        Assessment assessment = assess.assess(one);
        RequisitionContent content = one.content();
        String requester = one.requester().value();
        return new RequisitionView(
                one.number(),
                one.version(),
                one.status(),
                one.status().title(),
                requester,
                people.find(one.requester()).map(Person::name).orElse(same(requester)),
                RequisitionFacts.title(content),
                one.revision(),
                content.activity(),
                activities.find(content.activity()).map(card -> card.title()).orElse(same(content.activity())),
                content.neededOn(),
                content.purpose(),
                lines(content, assessment, records.accounted(one.number())),
                one.total(),
                one.status() == RequisitionStatus.ISSUED || one.status() == RequisitionStatus.SETTLED
                        ? List.of()
                        : assessment.findings(),
                history.of(one.subject()),
                records.of(one.number()),
                one.createdAt(),
                one.submittedAt().orElse(null),
                one.closedAt().orElse(null),
                one.closingReason().orElse(null));
    }

    static List<RequisitionView.Line> lines(
            RequisitionContent content, Assessment assessment, Map<String, Integer> accounted) {
        return content.lines().stream()
                .map(line -> line(line, assessment, accounted.getOrDefault(line.item(), 0)))
                .toList();
    }

    private static RequisitionView.Line line(RequisitionLine line, Assessment assessment, int accounted) {
        PromoItem item = assessment.items().get(line.item());
        return new RequisitionView.Line(
                line.item(),
                item == null ? same(line.item()) : item.name(),
                line.quantity(),
                line.recipient(),
                line.recipient().title(),
                line.unitCost(),
                line.amount(),
                item == null ? 0 : item.free(),
                accounted);
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
