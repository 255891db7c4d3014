package io.countersign.activity;

import io.countersign.compliance.event.Declarations;
import io.countersign.compliance.event.VenueType;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Activities with valid defaults, for tests without a database. */
final class TestContents {

    static final Instant BEGIN = Instant.parse("2026-12-03T06:00:00Z");

    private TestContents() {}

    static ActivityContent meeting() {
        return meeting(Money.of(1_000));
    }

    static ActivityContent meeting(Money cost) {
        return content(BEGIN, "上海", "P-2001", cost, List.of());
    }

    static ActivityContent movedByDays(int days) {
        return content(BEGIN.plus(days, ChronoUnit.DAYS), "上海", "P-2001", Money.of(1_000), List.of());
    }

    static ActivityContent in(String city) {
        return content(BEGIN, city, "P-2001", Money.of(1_000), List.of());
    }

    static ActivityContent about(String product) {
        return content(BEGIN, "上海", product, Money.of(1_000), List.of());
    }

    static ActivityContent withSpeaker(String hcp, Money fee, @Nullable String contractNo) {
        return content(
                BEGIN,
                "上海",
                "P-2001",
                Money.of(1_000),
                List.of(new SpeakerEngagement(
                        hcp, "Sepsis", "Wrote the guideline", new BigDecimal("1.0"), fee, contractNo, null)));
    }

    static ActivityContent content(
            Instant begin, String city, String product, Money cost, List<SpeakerEngagement> speakers) {
        return new ActivityContent(
                ActivityType.DEPARTMENT_MEETING,
                "Rational use",
                product,
                "Teach the ward",
                begin,
                begin.plus(2, ChronoUnit.HOURS),
                new Venue(VenueType.HOSPITAL, "仁济医院", city, null, null),
                new Headcount(12, 2, 0),
                "SH1-AI-2026",
                null,
                Declarations.CLEAN,
                List.of(new CostLine("L1", CostType.MEAL, "Lunch", cost)),
                speakers,
                List.of(),
                List.of(),
                List.of());
    }
}
