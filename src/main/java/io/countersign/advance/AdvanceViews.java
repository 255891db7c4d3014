package io.countersign.advance;

import io.countersign.approval.ApprovalHistory;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.payment.ListPayments;
import io.countersign.people.People;
import io.countersign.people.Person;
import org.springframework.stereotype.Component;

/** Puts an advance into words. */
@Component
class AdvanceViews {

    private final AssessAdvance assessAdvance;
    private final AdvanceEntries entries;
    private final ListPayments payments;
    private final People people;
    private final ApprovalHistory history;
    private final Today today;

    AdvanceViews(
            AssessAdvance assessAdvance,
            AdvanceEntries entries,
            ListPayments payments,
            People people,
            ApprovalHistory history,
            Today today) {
        this.assessAdvance = assessAdvance;
        this.entries = entries;
        this.payments = payments;
        this.people = people;
        this.history = history;
        this.today = today;
    }

    AdvanceView of(Advance advance) {
        AdvanceContent content = advance.content();
        String requester = advance.requester().value();
        return new AdvanceView(
                advance.number(),
                advance.version(),
                advance.status(),
                advance.status().title(),
                requester,
                people.find(advance.requester()).map(Person::name).orElse(new Text(requester, requester)),
                advance.revision(),
                content.purpose(),
                content.purpose().title(),
                content.reason(),
                content.activity(),
                content.amount(),
                content.neededOn(),
                content.endsOn(),
                content.dueOn(),
                advance.openAmount(),
                advance.isOverdue(today.date()),
                advance.chased().orElse(null),
                assessAdvance.assess(advance).findings(),
                history.of(advance.subject()),
                payments.of(advance.subject()),
                entries.of(advance.number()).stream()
                        .map(entry -> new AdvanceView.Movement(
                                entry.kind().name(), entry.amount(), entry.reference(), entry.openAfter(), entry.at()))
                        .toList(),
                advance.createdAt(),
                advance.submittedAt().orElse(null),
                advance.paidAt().orElse(null),
                advance.closedAt().orElse(null),
                advance.closingReason().orElse(null),
                advance.bankRefusal().orElse(null));
    }

    AdvanceView.Item item(Advance advance) {
        return new AdvanceView.Item(
                advance.number(),
                advance.version(),
                advance.status(),
                advance.status().title(),
                advance.requester().value(),
                AdvanceDeeds.title(advance.purpose()),
                advance.purpose(),
                advance.content().reason(),
                advance.amount(),
                advance.openAmount(),
                advance.dueOn(),
                advance.isOverdue(today.date()),
                advance.chased().orElse(null),
                advance.revision(),
                advance.createdAt(),
                advance.submittedAt().orElse(null));
    }
}
