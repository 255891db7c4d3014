package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.event.Attendance;
import io.countersign.compliance.event.Attendee;
import io.countersign.compliance.event.MarketingEvent;
import io.countersign.compliance.event.Speaker;
import io.countersign.compliance.event.Stage;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** States an activity that is over as the compliance rules look at one: who really came, and what the meals really cost. */
@Component
class CloseOutFacts {

    private final EventFacts eventFacts;
    private final TopicsHeard topicsHeard;
    private final Today today;

    CloseOutFacts(EventFacts eventFacts, TopicsHeard topicsHeard, Today today) {
        this.eventFacts = eventFacts;
        this.topicsHeard = topicsHeard;
        this.today = today;
    }

    /** @param meals what the meal invoices come to */
    MarketingEvent of(MarketingActivity activity, EvidenceAtHand.Proofs proofs, Money meals, List<LineMatch> matches) {
        MarketingEvent planned =
                eventFacts.of(activity.number(), activity.requester(), activity.content(), Stage.CLOSE);
        Map<String, Integer> heard = topicsHeard.of(activity, proofs.signIns(), today.on(activity.startsAt()));
        return planned.signedBy(Attendance.of(proofs.signIns().stream()
                        .map(one -> attendee(one, heard))
                        .toList()))
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

    private static Attendee attendee(SignIn one, Map<String, Integer> heard) {
        Attendee.Kind kind = switch (one.kind()) {
            case HCP -> Attendee.Kind.PROFESSIONAL;
            case STAFF -> Attendee.Kind.INTERNAL;
            case GUEST -> Attendee.Kind.OTHER;
        };
        return new Attendee(kind, one.name(), one.institution(), consented(one), null, times(one, heard));
    }

    private static int times(SignIn one, Map<String, Integer> heard) {
        String key = one.attendeeKey();
        return key == null ? 1 : heard.getOrDefault(key, 1);
    }

    private static @Nullable Boolean consented(SignIn one) {
        return one.consent() == Consent.PENDING
                ? null
                : Boolean.valueOf(one.consent().isGiven());
    }
}
