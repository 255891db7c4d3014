package io.countersign.budget;

import io.countersign.approval.ApprovalHistory;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one adjustment with its findings and its way through the approvals to whoever may see it. */
@Service
public class ShowAdjustment {

    private final Adjustments adjustments;
    private final AdjustmentAccess access;
    private final AssessAdjustment assess;
    private final ApprovalHistory history;
    private final People people;
    private final CurrentPerson currentPerson;

    ShowAdjustment(
            Adjustments adjustments,
            AdjustmentAccess access,
            AssessAdjustment assess,
            ApprovalHistory history,
            People people,
            CurrentPerson currentPerson) {
        this.adjustments = adjustments;
        this.access = access;
        this.assess = assess;
        this.history = history;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public AdjustmentView show(String number) {
        BudgetAdjustment adjustment = adjustments.get(number);
        if (!access.sees(currentPerson.required(), adjustment)) {
            throw Adjustments.unknown(number);
        }
        AdjustmentContent content = adjustment.content();
        AdjustmentAssessment now = assess.assess(content, number, adjustment.requester());
        boolean booked = adjustment.status() == AdjustmentStatus.BOOKED;
        String requester = adjustment.requester().value();
        return new AdjustmentView(
                number,
                adjustment.version(),
                adjustment.status(),
                adjustment.status().title(),
                AdjustmentFacts.title(content),
                requester,
                people.find(adjustment.requester()).map(Person::name).orElse(new Text(requester, requester)),
                adjustment.revision(),
                content.from(),
                now.from().name(),
                content.to(),
                now.to().name(),
                content.month(),
                content.amount(),
                content.reason(),
                booked
                        ? List.of()
                        : now.usage().stream().map(NodeUsage::asUsage).toList(),
                booked ? List.of() : now.findings(),
                history.of(adjustment.subject()),
                adjustment.createdAt(),
                adjustment.submittedAt().orElse(null),
                adjustment.closedAt().orElse(null),
                adjustment.closingReason().orElse(null));
    }
}
