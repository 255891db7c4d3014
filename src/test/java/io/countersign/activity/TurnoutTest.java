package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.activity.Turnout.Verdict;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnoutTest {

    private static final Rule RULE = rule(Map.of("leastRatio", "0.8", "mostRatio", "1.2"));
    private static final Rule WINDOW = rule(Map.of("beforeHours", "2", "afterHours", "2", "beforePhotoDays", "7"));

    @Test
    void asksForAnExplanationBelowFourFifths() {
        assertThat(new Turnout(20, 16).judge(RULE)).isEqualTo(Verdict.AS_PLANNED);
        assertThat(new Turnout(20, 15).judge(RULE)).isEqualTo(Verdict.EXPLAIN);
    }

    @Test
    void asksForApprovalAboveSixFifths() {
        assertThat(new Turnout(20, 24).judge(RULE)).isEqualTo(Verdict.AS_PLANNED);
        assertThat(new Turnout(20, 25).judge(RULE)).isEqualTo(Verdict.APPROVE_AGAIN);
    }

    @Test
    void comparesWithNothingWhereNobodyWasPlanned() {
        assertThat(new Turnout(0, 5).judge(RULE)).isEqualTo(Verdict.NOT_COUNTED);
    }

    @Test
    void acceptsPhotosFromTwoHoursBeforeToTwoHoursAfter() {
        Instant starts = Instant.parse("2026-03-05T06:00:00Z");
        Instant ends = Instant.parse("2026-03-05T08:00:00Z");
        PhotoWindow window = PhotoWindow.of(EvidenceKind.PHOTO, starts, ends, WINDOW);

        assertThat(window.isOlder(starts.minus(Duration.ofHours(2)))).isFalse();
        assertThat(window.isOlder(starts.minus(Duration.ofHours(2)).minusSeconds(1)))
                .isTrue();
        assertThat(window.isLater(ends.plus(Duration.ofHours(2)))).isFalse();
        assertThat(window.isLater(ends.plus(Duration.ofHours(2)).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void acceptsAPhotoOfTheShelfBeforeAWeekEarlier() {
        Instant starts = Instant.parse("2026-03-05T06:00:00Z");
        PhotoWindow window = PhotoWindow.of(EvidenceKind.BEFORE_PHOTO, starts, starts, WINDOW);

        assertThat(window.isOlder(starts.minus(Duration.ofDays(7)))).isFalse();
        assertThat(window.isOlder(starts.minus(Duration.ofDays(8)))).isTrue();
    }

    private static Rule rule(Map<String, String> parameters) {
        Text text = new Text("rule", "规则");
        return new Rule("CO-02", 1, text, Severity.HOLD, text, parameters);
    }
}
