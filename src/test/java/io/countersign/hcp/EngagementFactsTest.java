package io.countersign.hcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.event.CapStanding;
import io.countersign.compliance.event.Speaker;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngagementFactsTest {

    private static final CapWorld WORLD = new CapWorld(memory());

    @BeforeAll
    static void professionals() {
        WORLD.register("H-1", Tier.NATIONAL);
    }

    @Test
    void knowsRateTaxAccountAndTheYearWithThisTalkInIt() {
        Speaker speaker = facts("H-1", "1.5", 4_000);

        assertThat(speaker.fairMost()).isEqualTo(Money.of(5_000));
        assertThat(speaker.taxDue()).isEqualTo(Money.of(640));
        assertThat(speaker.accountHolder()).isEqualTo("顾文华");
        assertThat(cap(speaker).talks()).isEqualTo(1);
        assertThat(cap(speaker).amount()).isEqualTo(Money.of(4_000));
    }

    @Test
    void doesNotCountTheDocumentsOwnReservationTwice() {
        WORLD.reserve("MA-1", CapWorld.ask("H-1", 4_000));

        Speaker another = WORLD.engagements
                .of("MA-2", List.of(engagement("H-1", "1.5", 4_000)))
                .get(0);

        assertThat(cap(facts("H-1", "1.5", 4_000)).amount()).isEqualTo(Money.of(4_000));
        assertThat(cap(another).amount()).isEqualTo(Money.of(8_000));
        WORLD.runs(() -> WORLD.caps.release("MA-1"));
    }

    @Test
    void allowsMoreForLongerTalksInProportion() {
        assertThat(facts("H-1", "0.5", 1).fairMost()).isEqualTo(Money.of(5_000));
        assertThat(facts("H-1", "3", 1).fairMost()).isEqualTo(Money.of(10_000));
    }

    @Test
    void leavesOpenWhatItDoesNotKnow() {
        Speaker stranger = facts("H-9", "1.5", 4_000);

        assertThat(stranger.fairMost()).isNull();
        assertThat(stranger.cap()).isNull();
        assertThat(stranger.name().zh()).isEqualTo("H-9");
    }

    @Test
    void masksPersonalNumbersButForTheLastFourPlaces() {
        Professional found = WORLD.professionals.find("H-1").orElseThrow();

        assertThat(found.medicalId()).isEqualTo("********6789");
        assertThat(found.account()).isEqualTo("************2222");
    }

    @Test
    void hasNoRateBeforeTheFirstCard() {
        assertThat(WORLD.rates.rate(Tier.CITY, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(WORLD.rates.rate(Tier.CITY, LocalDate.of(2024, 1, 1))).isPresent();
    }

    private static Speaker facts(String hcp, String hours, long fee) {
        return WORLD.engagements
                .of("MA-1", List.of(engagement(hcp, hours, fee)))
                .get(0);
    }

    private static CapStanding cap(Speaker speaker) {
        return Objects.requireNonNull(speaker.cap());
    }

    private static Engagement engagement(String hcp, String hours, long fee) {
        return new Engagement(
                hcp, CapWorld.DAY, "topic", "need", new BigDecimal(hours), Money.of(fee), 1, null, null, null);
    }

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:engagements;DB_CLOSE_DELAY=-1");
        return dataSource;
    }
}
