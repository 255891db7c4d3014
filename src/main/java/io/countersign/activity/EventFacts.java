package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.compliance.Materials;
import io.countersign.compliance.event.Agency;
import io.countersign.compliance.event.Attendance;
import io.countersign.compliance.event.Attendee;
import io.countersign.compliance.event.EventType;
import io.countersign.compliance.event.MarketingEvent;
import io.countersign.compliance.event.Material;
import io.countersign.compliance.event.Payee;
import io.countersign.compliance.event.Speaker;
import io.countersign.compliance.event.Sponsorship;
import io.countersign.compliance.event.Stage;
import io.countersign.compliance.event.Venue;
import io.countersign.hcp.Engagement;
import io.countersign.hcp.EngagementFacts;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** States an activity as the compliance rules look at one; what nobody knows stays open and becomes a finding there. */
@Component
class EventFacts {

    private final EngagementFacts engagements;
    private final Materials materials;
    private final RepFilings filings;

    EventFacts(EngagementFacts engagements, Materials materials, RepFilings filings) {
        this.engagements = engagements;
        this.materials = materials;
        this.filings = filings;
    }

    /** @param number of the activity, whose own reservations do not count twice; empty before it has one */
    MarketingEvent of(String number, PersonId requester, ActivityContent content, Stage stage) {
        return MarketingEvent.of(
                        number,
                        EventType.valueOf(content.type().name()),
                        stage,
                        filings.applicant(requester),
                        OfficeTime.date(content.startsAt()),
                        OfficeTime.date(content.endsAt()))
                .heldAt(new Venue(
                        content.venue().name(),
                        content.venue().type(),
                        content.venue().city()))
                .expecting(expected(content))
                .withMeals(spentOn(content, CostType.MEAL))
                .withSpeakers(speakers(number, content))
                .withMaterials(shown(content))
                .paying(paid(content))
                .sponsoring(sponsored(content))
                .promotedBy(agencies(content))
                .declaring(content.declarations())
                .saying(List.of(content.title(), content.objective()));
    }

    /** What the registers know of the speakers, each year with this activity in it. */
    List<Speaker> speakers(String number, ActivityContent content) {
        return engagements.of(number, engaged(content));
    }

    private static Attendance expected(ActivityContent content) {
        return new Attendance(
                content.headcount().hcp(),
                content.headcount().staff(),
                content.headcount().guests(),
                content.attendees().stream().map(EventFacts::attendee).toList());
    }

    private static Attendee attendee(PlannedAttendee planned) {
        Attendee.Kind kind = switch (planned.kind()) {
            case HCP -> Attendee.Kind.PROFESSIONAL;
            case STAFF -> Attendee.Kind.INTERNAL;
            case GUEST -> Attendee.Kind.OTHER;
        };
        return new Attendee(kind, planned.name(), planned.institution(), null, null, 1);
    }

    static Money spentOn(ActivityContent content, CostType type) {
        return content.costLines().stream()
                .filter(line -> line.costType() == type)
                .map(CostLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static List<Engagement> engaged(ActivityContent content) {
        LocalDate on = OfficeTime.date(content.startsAt());
        return content.speakers().stream()
                .map(speaker -> new Engagement(
                        speaker.hcp(),
                        on,
                        speaker.topic(),
                        speaker.need(),
                        speaker.speakingHours(),
                        speaker.fee(),
                        1,
                        speaker.contractNo(),
                        speaker.contractSignedOn(),
                        null))
                .toList();
    }

    private List<Material> shown(ActivityContent content) {
        return content.materials().stream()
                .map(planned -> materials
                        .find(planned.code())
                        .map(known -> new Material(
                                known.code(),
                                known.title(),
                                known.version(),
                                known.approvalNo(),
                                known.validTo(),
                                known.onLabel()))
                        .orElseGet(() -> new Material(planned.code(), planned.code(), null, null, null, null)))
                .toList();
    }

    private static List<Payee> paid(ActivityContent content) {
        io.countersign.activity.Payee payee = content.payee();
        return payee == null || content.type() == ActivityType.SPONSORSHIP
                ? List.of()
                : List.of(rulesPayee(payee, spentOn(content, CostType.DISPLAY)));
    }

    private static @Nullable Sponsorship sponsored(ActivityContent content) {
        io.countersign.activity.Payee payee = content.payee();
        return payee == null || content.type() != ActivityType.SPONSORSHIP
                ? null
                : new Sponsorship(
                        rulesPayee(payee, spentOn(content, CostType.SPONSORSHIP)),
                        payee.contractNo(),
                        payee.contractSignedOn(),
                        content.declarations().tiedToPurchase());
    }

    private static Payee rulesPayee(io.countersign.activity.Payee payee, Money amount) {
        Payee.Kind kind = switch (payee.kind()) {
            case ORGANISATION, CHAIN -> Payee.Kind.ORGANISATION;
            case DEPARTMENT -> Payee.Kind.DEPARTMENT;
            case PERSON -> Payee.Kind.PERSON;
            case SHOP_STAFF -> Payee.Kind.SHOP_STAFF;
        };
        return new Payee(
                kind, payee.name(), amount, payee.accountHolder(), payee.contractNo(), null, null, null, null, null);
    }

    /** An agency is named by its cost line; what it has to show before it may promote is asked for where it is missing. */
    private static List<Agency> agencies(ActivityContent content) {
        return content.lines().stream()
                .filter(line -> line.costType() == CostType.AGENCY)
                .map(line -> new Agency(
                        line.description(), line.amount(), null, null, null, line.amount(), false, List.of()))
                .toList();
    }
}
