package io.countersign.activity;

import io.countersign.compliance.event.Attendance;
import io.countersign.compliance.event.Attendee;
import io.countersign.compliance.event.MarketingEvent;
import io.countersign.compliance.event.Speaker;
import io.countersign.compliance.event.Stage;
import io.countersign.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** States an activity that is over as the compliance rules look at one: who really came, and what the meals really cost. */
@Component
class CloseOutFacts {

    private final EventFacts eventFacts;

    CloseOutFacts(EventFacts eventFacts) {
        this.eventFacts = eventFacts;
    }

    /** @param meals what the meal invoices come to */
    MarketingEvent of(MarketingActivity activity, EvidenceAtHand.Proofs proofs, Money meals, List<LineMatch> matches) {
        MarketingEvent planned =
                eventFacts.of(activity.number(), activity.requester(), activity.content(), Stage.CLOSE);
        return planned.signedBy(Attendance.of(
                        proofs.signIns().stream().map(CloseOutFacts::attendee).toList()))
                .withMeals(meals)
                .withSpeakers(planned.speakers().stream()
                        .filter(speaker -> isClaimed(speaker, matches))
                        .map(CloseOutFacts::taxed)
                        .toList());
    }

    private static boolean isClaimed(Speaker speaker, List<LineMatch> matches) {
        return matches.stream()
                .anyMatch(match -> match.line().line().equals(SpeakerEngagement.lineOf(speaker.code()))
                        && match.claimed().isPositive());
    }

    /** The settlement pays no speaker without withholding the tax. */
    private static Speaker taxed(Speaker speaker) {
        return new Speaker(
                speaker.code(),
                speaker.name(),
                speaker.tier(),
                speaker.topic(),
                speaker.need(),
                speaker.hours(),
                speaker.fee(),
                speaker.fairMost(),
                speaker.contractNo(),
                speaker.contractSignedOn(),
                speaker.accountHolder(),
                speaker.taxDue(),
                speaker.taxDue(),
                speaker.cap());
    }

    private static Attendee attendee(SignIn one) {
        Attendee.Kind kind = switch (one.kind()) {
            case HCP -> Attendee.Kind.PROFESSIONAL;
            case STAFF -> Attendee.Kind.INTERNAL;
            case GUEST -> Attendee.Kind.OTHER;
        };
        return new Attendee(kind, one.name(), one.institution(), consented(one), null, 1);
    }

    private static @Nullable Boolean consented(SignIn one) {
        return one.consent() == Consent.PENDING
                ? null
                : Boolean.valueOf(one.consent().isGiven());
    }
}
