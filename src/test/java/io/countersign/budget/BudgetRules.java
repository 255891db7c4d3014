package io.countersign.budget;

import static io.countersign.budget.BudgetWorld.JUNE;
import static io.countersign.budget.BudgetWorld.allocation;
import static io.countersign.budget.BudgetWorld.ask;
import static io.countersign.budget.BudgetWorld.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import io.countersign.web.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What budgets promise, on whichever database the subclass names. Every test has a tree of its own. */
abstract class BudgetRules {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final String node = "T" + COUNT.incrementAndGet();
    private final String document = "MA-" + node;

    abstract BudgetWorld world();

    @AfterEach
    void everyFigureAddsUp() {
        assertThat(BudgetProof.discrepancies(world().jdbc)).isEmpty();
    }

    private void stopping(long amount) {
        assertThat(world().allocate(allocation(node, null, amount, BudgetWorld.STOP)))
                .isEmpty();
    }

    private List<Finding> findings(ReserveBudget.Outcome outcome) {
        return outcome instanceof ReserveBudget.Refused refused
                ? refused.findings()
                : ((ReserveBudget.Reserved) outcome).warnings();
    }

    private List<Finding> reserve(int revision, Ask... asks) {
        return findings(world().does(() -> world().reserve.reserve(document, revision, List.of(asks))));
    }

    /** Golden number (3) of domain.md §7. */
    @Test
    void computesTheGoldenBudget() {
        stopping(100_000);

        world().reserves(document, 1, ask(node, 30_000));
        assertThat(world().available(node)).isEqualTo(Money.of(70_000));
        world().runs(() -> world().commit.commit(document));
        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(30_000));
        world().runs(() -> world().spend.spend(document, List.of(ask(node, 24_600))));
        assertThat(world().available(node)).isEqualTo(Money.of(70_000));
        world().runs(() -> world().release.release(document, ReleaseReason.SETTLED));

        assertThat(world().available(node)).isEqualTo(Money.of(75_400));
        assertThat(world().jdbc
                        .sql("select concat(kind, ' ', amount) from budget_ledger where document = ? order by position")
                        .param(document)
                        .query(String.class)
                        .list())
                .containsExactly("RESERVE 30000.00", "COMMIT 30000.00", "ACTUAL 24600.00", "RELEASE_REST 5400.00");
    }

    @Test
    void reservesToTheLastFenAndNotOneMore() {
        stopping(1_000);

        assertThat(world().reserves(document + "a", 1, ask(node, 1_000))).isTrue();
        List<Finding> findings = reserve(1, new Ask(node, JUNE, Money.of("0.01"), "1"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("budget-exceeded");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.rule()).isEqualTo("BG-01");
            assertThat(finding.message().en()).contains("0.00 left for 2026", "0.01 is asked for", "0.01 too much");
            assertThat(finding.message().zh()).contains("可用 0.00", "申请 0.01", "超出 0.01");
            assertThat(finding.facts()).containsEntry("overrun", "0.01").containsEntry("node", node);
        });
    }

    @Test
    void reservesAllOfADocumentOrNothing() {
        stopping(1_000);
        world().allocate(allocation(node + "b", null, 100, BudgetWorld.STOP));

        List<Finding> findings = reserve(1, ask(node, 500), ask(node + "b", 101), ask("nowhere", 5));

        assertThat(findings).extracting(Finding::code).containsExactly("unknown-budget", "budget-exceeded");
        assertThat(world().buckets(node).reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void reservesOncePerRevisionHoweverOftenAsked() {
        stopping(1_000);

        reserve(1, ask(node, 600));
        reserve(1, ask(node, 600));

        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(600));
    }

    @Test
    void replacesTheReservationOfAnOlderRevision() {
        stopping(1_000);

        reserve(1, ask(node, 900));
        assertThat(reserve(2, ask(node, 1_000))).isEmpty();

        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(1_000));
    }

    @Test
    void keepsTheOlderReservationWhenTheNewerIsRefused() {
        stopping(1_000);

        reserve(1, ask(node, 900));
        assertThat(reserve(2, ask(node, 1_001))).isNotEmpty();

        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(900));
    }

    @Test
    void doesNotReserveAgainWhatWasGivenBack() {
        stopping(1_000);
        reserve(1, ask(node, 900));
        world().runs(() -> world().release.release(document, ReleaseReason.RETURNED));

        assertThatThrownBy(() -> reserve(1, ask(node, 900))).isInstanceOf(IllegalStateException.class);
        assertThat(reserve(2, ask(node, 900))).isEmpty();
    }

    @Test
    void releasesOnceAndNothingWhenNothingIsOpen() {
        stopping(1_000);
        world().runs(() -> world().release.release(document, ReleaseReason.WITHDRAWN));
        reserve(1, ask(node, 900));

        world().runs(() -> world().release.release(document, ReleaseReason.WITHDRAWN));
        world().runs(() -> world().release.release(document, ReleaseReason.EXPIRED));

        assertThat(world().available(node)).isEqualTo(Money.of(1_000));
    }

    @Test
    void releasesWhatIsPlannedLess() {
        stopping(1_000);
        reserve(1, ask(node, JUNE, 600, "estimate"));

        world().runs(() ->
                world().commit.commit(document, List.of(ask(node, JUNE, 300, "venue"), ask(node, JUNE, 200, "meals"))));

        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(500));
        assertThat(world().available(node)).isEqualTo(Money.of(500));
    }

    @Test
    void refusesToCommitMoreThanWasReserved() {
        stopping(1_000);
        reserve(1, ask(node, 600));

        assertThatThrownBy(() -> world().runs(() -> world().commit.commit(document, List.of(ask(node, 601)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("600.00");
        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(600));
    }

    @Test
    void commitsOnceHoweverOftenAsked() {
        stopping(1_000);
        reserve(1, ask(node, 600));

        world().runs(() -> world().commit.commit(document));
        world().runs(() -> world().commit.commit(document));

        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(600));
        assertThatThrownBy(() -> world().runs(() -> world().commit.commit("MA-never")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reservesOnlyTheExcessOfACriticalChange() {
        stopping(1_000);
        reserve(1, ask(node, 600));
        world().runs(() -> world().commit.commit(document));

        assertThat(reserve(2, ask(node, 1_000))).isEmpty();
        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(400));
        world().runs(() -> world().commit.commit(document));

        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(1_000));
        assertThat(world().available(node)).isEqualTo(Money.ZERO);
    }

    /** An event that moves to the next month takes its money along, and is not held twice meanwhile. */
    @Test
    void movesWhatIsHeldToAnotherMonthOfTheSameBudget() {
        world().allocate(allocation(node, null, 1_200, BudgetWorld.STOP));
        reserve(1, ask(node, JUNE, 1_000, "venue"));

        world().runs(() -> world().commit.commit(document, List.of(ask(node, JULY, 900, "venue"))));
        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(900));
        assertThat(reserve(2, ask(node, JUNE, 1_200, "venue"))).isEmpty();
        assertThat(world().buckets(node).reserved()).isEqualTo(Money.of(300));
        world().runs(() -> world().commit.commit(document, List.of(ask(node, JUNE, 1_200, "venue"))));

        assertThat(world().available(node)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> world().runs(() ->
                        world().commit.commit(document, List.of(ask(node, LocalDate.of(2027, 1, 1), 100, "venue")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2027-01");
    }

    @Test
    void keepsTheCommitmentWhenAChangeIsTurnedDown() {
        stopping(1_000);
        reserve(1, ask(node, 600));
        world().runs(() -> world().commit.commit(document));
        reserve(2, ask(node, 800));

        world().runs(() -> world().releaseReservation.release(document, ReleaseReason.REJECTED));

        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(600));
        assertThat(world().buckets(node).reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void spendsNeverMoreThanIsCommitted() {
        stopping(1_000);
        reserve(1, ask(node, 600));
        world().runs(() -> world().commit.commit(document));

        assertThatThrownBy(() -> world().runs(() ->
                        world().spend.spend(document, List.of(new Ask(node, JUNE, Money.of("600.01"), "1")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("600.01");
        assertThatThrownBy(() ->
                        world().runs(() -> world().spend.spend(document, List.of(ask(node, JUNE, 1, "other line")))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsWhatIsSettledOnceHoweverOftenTold() {
        stopping(1_000);
        reserve(1, ask(node, 600));
        world().runs(() -> world().commit.commit(document));

        world().runs(() -> world().spend.spend(document, List.of(ask(node, 200))));
        world().runs(() -> world().spend.spend(document, List.of(ask(node, 200))));
        world().runs(() -> world().spend.spend(document, List.of(ask(node, JULY, 500, "1"))));

        assertThat(world().buckets(node).actual()).isEqualTo(Money.of(500));
        assertThat(world().buckets(node).committed()).isEqualTo(Money.of(100));
    }

    @Test
    void warnsOrLooksAwayAsThePolicySays() {
        world().allocate(
                        allocation(node, null, 100, policy(PolicyAction.WARN, PolicyAction.IGNORE)),
                        allocation(node + "i", null, 100, policy(PolicyAction.IGNORE, PolicyAction.IGNORE)));

        List<Finding> findings = reserve(1, ask(node, 150), ask(node + "i", 150));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARN));
        assertThat(world().available(node)).isEqualTo(Money.of(-50));
        assertThat(world().available(node + "i")).isEqualTo(Money.of(-50));
    }

    @Test
    void holdsARequestThatALaterStepWouldStop() {
        BudgetPolicy later = new BudgetPolicy(
                new BudgetPolicy.Actions(PolicyAction.WARN, PolicyAction.STOP, PolicyAction.STOP),
                BudgetPolicy.Actions.all(PolicyAction.IGNORE));
        world().allocate(allocation(node, null, 100, later));

        assertThat(reserve(1, ask(node, 150)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HOLD));
        assertThatThrownBy(() -> world().runs(() -> world().commit.commit(document)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void stopsWhatTheMonthsSoFarDoNotCover() {
        world().allocate(allocation(node, null, 12_000, BudgetWorld.STOP_MONTHLY));

        assertThat(world().reserves(document + "a", 1, ask(node, JANUARY, 1_000, "1")))
                .isTrue();
        assertThat(reserve(1, ask(node, JUNE, 5_001, "1"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("budget-months-exceeded");
            assertThat(finding.rule()).isEqualTo("BG-02");
            assertThat(finding.facts()).containsEntry("available", "5000.00").containsEntry("month", "2026-06");
        });
        assertThat(reserve(1, ask(node, JUNE, 5_000, "1"))).isEmpty();
    }

    @Test
    void doesNotLetAnEarlierMonthTakeWhatALaterOneCountsOn() {
        world().allocate(allocation(node, null, 12_000, BudgetWorld.STOP_MONTHLY));
        world().reserves(document + "a", 1, ask(node, JUNE, 6_000, "1"));

        assertThat(reserve(1, ask(node, JANUARY, 1, "1")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).containsEntry("month", "2026-06"));
    }

    @Test
    void refusesAMonthOutsideThePeriod() {
        stopping(1_000);

        assertThat(reserve(1, ask(node, LocalDate.of(2027, 1, 1), 5, "1")))
                .extracting(Finding::code)
                .containsExactly("budget-period");
    }

    @Test
    void showsTheNodeWithAndWithoutTheDocument() {
        stopping(1_000);
        world().reserves(document + "a", 1, ask(node, 100));
        reserve(1, ask(node, 300));

        List<NodeUsage> usage =
                world().does(() -> world().checks.usage(document, List.of(ask(node, 300), ask(node, 50))));

        assertThat(usage).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo(Money.of(100));
            assertThat(one.after()).isEqualTo(Money.of(450));
            assertThat(one.available()).isEqualTo(Money.of(550));
        });
        assertThat(world().does(() -> world().checks.check(document, List.of(ask(node, 900)))))
                .isEmpty();
        assertThat(world().does(() -> world().checks.check(document, List.of(ask(node, 901)))))
                .hasSize(1);
    }

    @Test
    void findsAndShowsABudgetWithItsChildrenMonthsAndMovements() {
        world().allocate(
                        allocation(node, null, 1_200, BudgetWorld.STOP),
                        allocation(node + "-1", node, 600, BudgetWorld.STOP),
                        allocation(node + "-1-1", node + "-1", 360, BudgetWorld.STOP));
        reserve(1, ask(node + "-1", 100), ask(node + "-1-1", 50));

        BudgetDetail detail = world().does(() -> world().show.show(node));

        assertThat(detail.node().available()).isEqualTo(Money.of(600));
        assertThat(detail.children())
                .singleElement()
                .satisfies(child -> assertThat(child.used()).isEqualTo(Money.of(150)));
        assertThat(detail.months())
                .hasSize(12)
                .last()
                .satisfies(month -> assertThat(month.accumulated()).isEqualTo(Money.of(600)));
        assertThat(world().does(() -> world().show.show(node + "-1-1")).path())
                .extracting(BudgetDetail.Step::code)
                .containsExactly(node, node + "-1", node + "-1-1");
        assertThat(world().does(() -> world().show.show(node + "-1"))
                        .entries()
                        .get(0)
                        .kind())
                .isEqualTo("RESERVE");
        assertThat(found(node + "-", "", JUNE)).containsExactly(node + "-1", node + "-1-1");
        assertThat(found("预算" + node + "-1-", "CN", JUNE)).containsExactly(node + "-1-1");
        assertThat(found(node + "-", "", LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(found(node + "-", "CN/EAST", JUNE)).isEmpty();
    }

    private List<String> found(String words, String unit, LocalDate month) {
        return world()
                .does(() -> world().find.find(new FindBudgets.Query(words, unit, month, null, new Limit(50))))
                .items()
                .stream()
                .map(BudgetNodeView::code)
                .toList();
    }

    @Test
    void refusesChildrenThatExceedTheParentAndNamesThem() {
        List<Objection> objections = world().allocate(
                        allocation(node, null, 1_000, BudgetWorld.STOP),
                        allocation(node + "a", node, 600, BudgetWorld.STOP),
                        allocation(node + "b", node, 401, BudgetWorld.STOP));

        assertThat(objections).extracting(Objection::index).contains(1, 2);
        assertThat(objections.get(0).text().en()).contains("1,001.00", "1,000.00", "1.00 too much");
        assertThat(world().rows.find(node)).isEmpty();
    }

    @Test
    void refusesBudgetsOfNobodyAndNowhere() {
        Allocation good = allocation(node, null, 1, BudgetWorld.STOP);
        Allocation bad = new Allocation(
                node + "x",
                "nowhere",
                good.name(),
                "XX",
                null,
                good.period(),
                new io.countersign.people.PersonId("nobody"),
                good.policy(),
                good.months());

        assertThat(world().allocate(bad)).extracting(Objection::field).contains("owner", "unit", "parent");
        assertThat(world().allocate(allocation(node, node, 1, BudgetWorld.STOP)))
                .extracting(Objection::field)
                .contains("parent");
    }

    @Test
    void givesAKnownBudgetWhatItIsToHaveNow() {
        world().allocate(
                        allocation(node, null, 1_000, BudgetWorld.STOP),
                        allocation(node + "a", node, 400, BudgetWorld.STOP));
        world().reserves(document, 1, ask(node + "a", 300));

        assertThat(world().allocate(allocation(node + "a", node, 350, BudgetWorld.STOP)))
                .isEmpty();
        assertThat(world().available(node)).isEqualTo(Money.of(650));
        assertThat(world().available(node + "a")).isEqualTo(Money.of(50));
        assertThat(world().allocate(allocation(node + "a", node, 299, BudgetWorld.STOP)))
                .singleElement()
                .satisfies(objection -> assertThat(objection.text().en()).contains("300.00", "1.00"));
    }

    @Test
    void movesMoneyAcrossTheTree() {
        world().allocate(
                        allocation(node, null, 1_000, BudgetWorld.STOP),
                        allocation(node + "e", node, 500, BudgetWorld.STOP),
                        allocation(node + "e1", node + "e", 300, BudgetWorld.STOP),
                        allocation(node + "w", node, 400, BudgetWorld.STOP));

        world().runs(() -> world().transfer.transfer("BA-1", node + "e1", node + "w", JUNE, Money.of(120)));
        world().runs(() -> world().transfer.transfer("BA-2", node, node + "e1", JUNE, Money.of(50)));
        world().runs(() -> world().transfer.transfer("BA-3", node + "w", node, JUNE, Money.of(20)));

        assertThat(world().available(node + "e1")).isEqualTo(Money.of(230));
        assertThat(world().available(node + "e")).isEqualTo(Money.of(200));
        assertThat(world().available(node + "w")).isEqualTo(Money.of(500));
        assertThat(world().available(node)).isEqualTo(Money.of(70));
        assertThatThrownBy(() -> world().runs(() ->
                        world().transfer.transfer("BA-4", node + "e1", node + "w", JUNE, Money.of("230.01"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theDatabaseItselfRefusesToOverrunOrRewrite() {
        stopping(1_000);
        reserve(1, ask(node, 1_000));

        assertThatThrownBy(() -> world().runs(() -> world().jdbc
                        .sql("update budget_node set reserved = reserved + 0.01 where code = ?")
                        .param(node)
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world().runs(() ->
                        world().jdbc.sql("update budget_ledger set amount = 1").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world().runs(() ->
                        world().jdbc.sql("delete from budget_ledger").update()))
                .isInstanceOf(DataAccessException.class);
    }

    /** Month-end owns up to the smaller of what is committed and what is evidenced, and the next month begins without it. */
    @Test
    void accruesWhatWasCarriedOutAndReversesItTheNextDay() {
        LocalDate month = LocalDate.of(2020 + COUNT.get() % 5, 1 + COUNT.get() % 12, 1);
        stopping(10_000);
        reserve(1, ask(node, JUNE, 3_000, "venue"), ask(node, JUNE, 2_000, "meals"), ask(node, JUNE, 500, "taxi"));
        world().runs(() -> world().commit.commit(document));
        world().runs(() -> world().spend.spend(document, List.of(ask(node, JUNE, 400, "meals"))));
        world().evidenced.clear();
        world().evidenced.add(new EvidencedCosts.Cost(document, "venue", Money.of(2_500)));
        world().evidenced.add(new EvidencedCosts.Cost(document, "meals", Money.of(1_900)));

        Money accrued = world().does(() -> world().accrue.accrue(month));

        // min(3,000, 2,500) + min(2,000 - 400, 1,900)
        assertThat(accrued).isEqualTo(Money.of(4_100));
        assertThat(world().buckets(node).accrued()).isEqualTo(Money.of(4_100));
        assertThat(world().available(node)).isEqualTo(Money.of(4_500));
        assertThat(world().does(() -> world().accrue.accrue(month))).isEqualTo(Money.ZERO);

        assertThat(world().does(() -> world().reverse.reverse(month))).isEqualTo(2);
        assertThat(world().does(() -> world().reverse.reverse(month))).isZero();

        assertThat(world().buckets(node).accrued()).isEqualTo(Money.ZERO);
        assertThat(world().jdbc
                        .sql("select booked_on from budget_ledger where node_code = ? and kind in ('ACCRUE', 'REVERSE')"
                                + " order by position")
                        .param(node)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(
                        month.plusMonths(1).minusDays(1),
                        month.plusMonths(1).minusDays(1),
                        month.plusMonths(1),
                        month.plusMonths(1));
        world().evidenced.clear();
    }
}
