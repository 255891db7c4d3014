package io.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Show english = new Show(Language.EN);
    private final Show chinese = new Show(Language.ZH);

    @Test
    void writesAmountsWithSignAndSeparators() {
        assertThat(english.money(Money.of(120_000))).isEqualTo("¥120,000.00");
        assertThat(english.money(Money.of("-20.50"))).isEqualTo("-¥20.50");
        assertThat(english.money(null)).isEqualTo("–");
    }

    @Test
    void separatesThousandsOfFiguresOnly() {
        assertThat(english.figure("520000.00")).isEqualTo("520,000.00");
        assertThat(english.figure("-20000")).isEqualTo("-20,000");
        assertThat(english.figure("2026-11-22")).isEqualTo("2026-11-22");
        assertThat(english.figure("D-1001")).isEqualTo("D-1001");
        assertThat(english.figure("007123")).isEqualTo("007123");
    }

    @Test
    void tellsTimesInTheOfficesZoneUntilTheBrowserKnowsBetter() {
        assertThat(english.time(Instant.parse("2026-11-22T02:14:09Z"))).isEqualTo("2026-11-22 10:14");
        assertThat(english.zone()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void tellsSpansInTheTwoLargestUnits() {
        assertThat(english.span(Duration.ofSeconds(130))).isEqualTo("2 min 10 s");
        assertThat(chinese.span(Duration.ofHours(26))).isEqualTo("1 天 2 小时");
        assertThat(english.span(Duration.ofSeconds(-3))).isEqualTo("0 s");
    }
}
