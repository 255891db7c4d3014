package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.event.Applicant;
import io.countersign.compliance.event.Attendance;
import io.countersign.compliance.event.Attendee;
import io.countersign.compliance.event.EventType;
import io.countersign.compliance.event.MarketingEvent;
import io.countersign.compliance.event.Stage;
import io.countersign.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** States an activity that is over as the compliance rules look at one: who really came, and what the meals really cost. */
@Component
class CloseOutFacts {

    private final Today today;

    CloseOutFacts(Today today) {
        this.today = today;
    }

    MarketingEvent of(MarketingActivity activity, EvidenceAtHand.Proofs proofs, Money meals, List<LineMatch> matches) {
        return MarketingEvent.of(
                        activity.number(),
                        EventType.valueOf(activity.type().name()),
                        Stage.CLOSE,
                        Applicant.of(activity.requester()),
                        today.on(activity.startsAt()),
                        today.on(activity.endsAt()))
                .signedBy(Attendance.of(
                        proofs.signIns().stream().map(CloseOutFacts::attendee).toList()))
                .withMeals(meals);
    }

    private static Attendee attendee(SignIn one) {
        Attendee.Kind kind = switch (one.kind()) {
            case HCP -> Attendee.Kind.PROFESSIONAL;
            case STAFF -> Attendee.Kind.INTERNAL;
            case GUEST -> Attendee.Kind.OTHER;
        };
        return new Attendee(
                kind, one.name(), one.institution(), one.consent().isGiven() ? Boolean.TRUE : null, null, 1);
    }
}
