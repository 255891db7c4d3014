package io.countersign.hcp;

import static io.countersign.hcp.CapWorld.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.compliance.Finding;
import io.countersign.hcp.SpendCaps.Outcome;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What the caps promise: six talks and 30,000 a year, talks to come counted, each reservation closed once. */
class SpendCapsTest {

    private static final CapWorld WORLD = new CapWorld(memory());
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String hcp = "H-" + NEXT.incrementAndGet();

    @Test
    void countsWhatIsReservedBeforeAnybodyApprovedIt() {
        assertThat(WORLD.reserve(hcp + "/1", ask(hcp, 30_000))).isTrue();

        assertThat(usage().amountUsed()).isEqualTo(Money.of(30_000));
        assertThat(usage().talksLeft()).isEqualTo(5);
        assertThat(WORLD.reserve(hcp + "/2", ask(hcp, 1))).isFalse();
    }

    @Test
    void allowsTheLastFenAndTheLastTalkButNotOneMore() {
        for (int talk = 1; talk <= 6; talk++) {
            assertThat(WORLD.reserve(hcp + "/" + talk, ask(hcp, 5_000))).isTrue();
        }

        Outcome refused = WORLD.does(() -> WORLD.caps.reserve(hcp + "/7", List.of(ask(hcp, 1))));

        assertThat(refused).isInstanceOfSatisfying(Outcome.Refused.class, answer -> {
            assertThat(answer.findings())
                    .extracting(Finding::code)
                    .containsExactly("speaker-talks-cap", "speaker-amount-cap");
            assertThat(answer.findings().get(1).facts())
                    .containsEntry("over", "1.00")
                    .containsEntry("cap", "30000.00");
            assertThat(answer.findings()).extracting(Finding::rule).containsOnly("C11");
        });
    }

    @Test
    void holdsNothingWhereOneOfSeveralDoesNotFit() {
        String other = hcp + "b";

        assertThat(WORLD.reserve(hcp + "/1", ask(hcp, 1_000), ask(other, 30_001)))
                .isFalse();

        assertThat(usage().amountUsed()).isEqualTo(Money.ZERO);
        assertThat(rows()).isZero();
    }

    @Test
    void addsTalksOfOneProfessionalInOneDocumentUp() {
        assertThat(WORLD.reserve(hcp + "/1", ask(hcp, 1_000), ask(hcp, 2_000))).isTrue();

        assertThat(usage().talksUsed()).isEqualTo(2);
        assertThat(usage().amountUsed()).isEqualTo(Money.of(3_000));
    }

    @Test
    void doesNothingWhenAskedTheSameAgain() {
        WORLD.reserve(hcp + "/1", ask(hcp, 1_000));
        WORLD.reserve(hcp + "/1", ask(hcp, 1_000));

        assertThat(usage().amountUsed()).isEqualTo(Money.of(1_000));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void replacesTheReservationOfAnEarlierPlan() {
        String other = hcp + "b";
        WORLD.reserve(hcp + "/1", ask(hcp, 30_000));

        assertThat(WORLD.reserve(hcp + "/1", ask(other, 4_000))).isTrue();

        assertThat(usage().amountUsed()).isEqualTo(Money.ZERO);
        assertThat(WORLD.caps.remaining(other, 2026).amountUsed()).isEqualTo(Money.of(4_000));
    }

    @Test
    void countsTheLargerOfPlanAndCommitmentWhileACriticalChangeIsDecided() {
        WORLD.reserve(hcp + "/1", ask(hcp, 5_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));

        WORLD.reserve(hcp + "/1", ask(hcp, 3_000));
        assertThat(usage().amountUsed()).isEqualTo(Money.of(5_000));
        WORLD.reserve(hcp + "/1", ask(hcp, 8_000));
        assertThat(usage().amountUsed()).isEqualTo(Money.of(8_000));

        WORLD.runs(() -> WORLD.caps.drop(hcp + "/1"));
        assertThat(usage().amountUsed()).isEqualTo(Money.of(5_000));

        WORLD.reserve(hcp + "/1", ask(hcp, 2_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));
        assertThat(usage().amountUsed()).isEqualTo(Money.of(2_000));
    }

    @Test
    void closesTheCommitmentOfASpeakerWhoIsNoLongerInThePlan() {
        String other = hcp + "b";
        WORLD.reserve(hcp + "/1", ask(hcp, 5_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));
        WORLD.reserve(hcp + "/1", ask(other, 4_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));
        WORLD.runs(() -> WORLD.caps.release(hcp + "/1"));

        assertThat(usage().amountUsed()).isEqualTo(Money.ZERO);
        assertThat(WORLD.jdbc
                        .sql("select count(*) from cap_ledger r left join cap_ledger c on c.closes_id = r.id"
                                + " where r.document = ? and r.kind in ('RESERVE', 'COMMIT') and c.id is null")
                        .param(hcp + "/1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsWhatWasPaidAndGivesTheRestBackOnce() {
        WORLD.reserve(hcp + "/1", ask(hcp, 5_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));
        WORLD.runs(() -> WORLD.caps.actual(hcp + "/1", List.of(ask(hcp, 3_000))));
        assertThat(usage().amountUsed()).isEqualTo(Money.of(5_000));

        WORLD.runs(() -> WORLD.caps.release(hcp + "/1"));
        WORLD.runs(() -> WORLD.caps.release(hcp + "/1"));

        assertThat(usage().amountUsed()).isEqualTo(Money.of(3_000));
        assertThat(usage().talksUsed()).isEqualTo(1);
        assertThat(rows()).isEqualTo(4);
    }

    @Test
    void givesEverythingBackWhereNothingWasPaid() {
        WORLD.reserve(hcp + "/1", ask(hcp, 5_000));
        WORLD.runs(() -> WORLD.caps.release(hcp + "/1"));

        assertThat(usage().amountUsed()).isEqualTo(Money.ZERO);
        assertThat(usage().talksUsed()).isZero();
        assertThat(WORLD.reserve(hcp + "/1", ask(hcp, 30_000))).isTrue();
    }

    @Test
    void refusesToPayMoreThanWasCommitted() {
        WORLD.reserve(hcp + "/1", ask(hcp, 3_000));
        WORLD.runs(() -> WORLD.caps.commit(hcp + "/1"));

        assertThatThrownBy(() -> WORLD.runs(() -> WORLD.caps.actual(hcp + "/1", List.of(ask(hcp, 3_001)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(hcp);
    }

    @Test
    void countsEachYearByItself() {
        WORLD.reserve(hcp + "/1", ask(hcp, 30_000));

        assertThat(WORLD.reserve(hcp + "/2", CapAsk.of(hcp, LocalDate.of(2027, 1, 1), Money.of(30_000), 1)))
                .isTrue();
    }

    @Test
    void looksAheadWithoutLeavingATrace() {
        WORLD.reserve(hcp + "/1", ask(hcp, 29_000));

        assertThat(WORLD.caps.check(hcp + "/2", List.of(ask(hcp, 1_001))))
                .extracting(Finding::code)
                .containsExactly("speaker-amount-cap");
        assertThat(WORLD.caps.check(hcp + "/2", List.of(ask(hcp, 1_000)))).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    private CapUsage usage() {
        return WORLD.caps.remaining(hcp, 2026);
    }

    private int rows() {
        return WORLD.jdbc
                .sql("select count(*) from cap_ledger where hcp = ?")
                .param(hcp)
                .query(Integer.class)
                .single();
    }

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:caps;DB_CLOSE_DELAY=-1");
        return dataSource;
    }
}
