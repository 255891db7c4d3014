package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.compliance.ShippedRules;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A department meeting with which no rule finds fault, at each stage; tests change one thing of it. */
final class Events {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final PersonId REP = PersonId.of("chen.jie");

    private static final MarketingRules RULES = new MarketingRules(new ShippedRules());

    private Events() {}

    static MarketingEvent meeting(Stage stage) {
        return MarketingEvent.of("MA-1", EventType.DEPARTMENT_MEETING, stage, Applicant.of(REP), DAY, DAY)
                .heldAt(new Venue("仁康医院", VenueType.HOSPITAL, "上海"))
                .expecting(Attendance.of(people(12, 3)))
                .signedBy(stage == Stage.CLOSE ? Attendance.of(people(15, 3)) : null)
                .withMeals(Money.of(4_000))
                .withSpeakers(List.of(speaker()))
                .withMaterials(List.of(material()))
                .declaring(Declarations.CLEAN);
    }

    static MarketingEvent of(EventType type, Stage stage) {
        return MarketingEvent.of("MA-1", type, stage, Applicant.of(REP), DAY, DAY)
                .withMeals(Money.ZERO)
                .declaring(Declarations.CLEAN);
    }

    static Speaker speaker() {
        return new Speaker(
                "H-0001",
                new Text("Gu Wenhua", "顾文华"),
                "NATIONAL",
                "Hypertension",
                "explains the new guideline",
                new BigDecimal("1.5"),
                Money.of(3_000),
                Money.of(5_000),
                "HT-1",
                DAY.minusDays(1),
                "顾文华",
                Money.of(440),
                Money.of(440),
                new CapStanding(2026, 6, 6, Money.of(30_000), Money.of(30_000)));
    }

    static Material material() {
        return new Material("PM-0001", "Deck", "V1", "YX-1", DAY, true);
    }

    static Payee chain() {
        return new Payee(
                Payee.Kind.ORGANISATION,
                "仁康连锁",
                Money.of(500),
                "仁康连锁",
                "CL-1",
                null,
                DAY.minusYears(3),
                null,
                null,
                30);
    }

    static List<Attendee> people(int professionals, int internal) {
        return IntStream.range(0, professionals + internal)
                .mapToObj(place -> new Attendee(
                        place < professionals ? Attendee.Kind.PROFESSIONAL : Attendee.Kind.INTERNAL,
                        "No. " + place,
                        "仁康医院",
                        true,
                        null,
                        1))
                .toList();
    }

    /** Codes and severities of what one rule finds. */
    static List<String> found(String rule, MarketingEvent event) {
        return RULES.check(event, DAY).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    static List<Finding> all(MarketingEvent event) {
        return RULES.check(event, DAY);
    }

    static List<Finding> stopping(MarketingEvent event) {
        return all(event).stream()
                .filter(finding -> finding.severity() == Severity.BLOCK || finding.severity() == Severity.HOLD)
                .toList();
    }

    static MarketingRules rules() {
        return RULES;
    }
}
