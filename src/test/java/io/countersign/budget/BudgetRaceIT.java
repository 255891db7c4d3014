package io.countersign.budget;

import static io.countersign.budget.BudgetWorld.allocation;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.countersign.budget.ReserveBudget.Refused;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * 64 people carry activities and claims through their lives on three budgets at once, a thousand steps each: reserve, be
 * approved, rejected, returned and revised, withdrawn, expired, changed critically, settled; and money is moved between the
 * budgets meanwhile. No retry stands between the threads and MySQL here, so a deadlock would be seen.
 * {@code -Dcountersign.budget.rounds=20000} runs longer.
 */
class BudgetRaceIT {

    private static final int THREADS = 64;
    private static final int ROUNDS = Integer.getInteger("countersign.budget.rounds", 1_000);
    private static final long SEED = Long.getLong("countersign.seed", 20_260_615L);
    private static final List<String> NODES = List.of("R-A", "R-B", "R-C");

    /** What a step of a document's life may be. */
    private enum Path {
        APPROVED,
        REJECTED,
        RETURNED,
        WITHDRAWN,
        EXPIRED,
        CHANGED,
        CHANGE_REJECTED,
        SETTLED,
        REFUSED
    }

    private final Map<Path, AtomicInteger> taken = new EnumMap<>(Path.class);

    BudgetRaceIT() {
        for (Path path : Path.values()) {
            taken.put(path, new AtomicInteger());
        }
    }

    @Test
    void neverOverrunsABudgetAndClosesEachReservationOnce() throws Exception {
        try (HikariDataSource dataSource = BudgetIT.pool()) {
            BudgetWorld world = new BudgetWorld(dataSource);
            // the one on which everybody meets stops; so do the months of the second
            world.allocate(
                    allocation("R", null, 400_000, BudgetWorld.STOP),
                    allocation("R-A", "R", 120_000, BudgetWorld.STOP),
                    allocation("R-B", "R", 120_000, BudgetWorld.STOP_MONTHLY),
                    allocation("R-C", "R", 120_000, BudgetWorld.STOP));
            long begun = System.nanoTime();
            all(lives(world));
            System.out.printf(
                    "*** %d steps of %d documents' lives at once on MySQL, seed %d: %s, %d s ***%n",
                    ROUNDS, THREADS, SEED, taken, (System.nanoTime() - begun) / 1_000_000_000);

            // whether a budget runs dry here depends on who is faster; ActivityRaceIT and BudgetTest prove the refusal
            taken.remove(Path.REFUSED);
            assertThat(taken)
                    .allSatisfy((path, times) ->
                            assertThat(times.get()).as("%s", path).isPositive());
            assertThat(world.does(() -> BudgetProof.discrepancies(world.jdbc))).isEmpty();
            assertThat(leastEver(world)).isGreaterThanOrEqualTo(Money.ZERO);
            assertThat(world.jdbc
                            .sql("select count(*) from budget_reservation where is_open = true")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(world.jdbc
                            .sql("select coalesce(sum(open_amount), 0) from budget_commitment")
                            .query((row, index) -> Money.rounded(row.getBigDecimal(1)))
                            .single())
                    .isEqualTo(Money.ZERO);
        }
    }

    /** What any of the three ever had left, after any movement. */
    private static Money leastEver(BudgetWorld world) {
        return world.jdbc
                .sql("""
                        select min(allocated_after + transferred_in_after - transferred_out_after - distributed_after
                            - reserved_after - committed_after - actual_after) from budget_ledger
                        where node_code in ('R-A', 'R-B', 'R-C')""")
                .query((row, index) -> Money.rounded(row.getBigDecimal(1)))
                .single();
    }

    /** Decided and taken back at the same instant: one of the two ends the reservation, and nothing stays behind. */
    @Test
    void endsAReservationOnceWhenItIsCommittedAndWithdrawnAtOnce() throws Exception {
        try (HikariDataSource dataSource = BudgetIT.pool()) {
            BudgetWorld world = new BudgetWorld(dataSource);
            world.allocate(allocation("P", null, 1_000_000, BudgetWorld.STOP));
            List<Callable<Void>> rivals = new ArrayList<>();
            for (int document = 0; document < 100; document++) {
                String number = "P-" + document;
                world.reserves(number, 1, BudgetWorld.ask("P", 100));
                rivals.add(() -> tried(() -> world.runs(() -> world.commit.commit(number))));
                rivals.add(() -> tried(() -> world.runs(() -> world.release.release(number, ReleaseReason.WITHDRAWN))));
                rivals.add(() -> tried(() -> world.runs(() -> world.release.release(number, ReleaseReason.EXPIRED))));
            }
            all(rivals);

            assertThat(world.does(() -> BudgetProof.discrepancies(world.jdbc))).isEmpty();
            assertThat(world.available("P")).isEqualTo(Money.of(1_000_000));
        }
    }

    private static Void tried(Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException givenBackAlready) {
            assertThat(givenBackAlready).hasMessageContaining("nothing to commit");
        }
        return null;
    }

    private static void all(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Callable<Void>> lives(BudgetWorld world) {
        List<Callable<Void>> lives = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Life life = new Life(world, thread);
            lives.add(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    life.step();
                }
                life.end();
                return null;
            });
        }
        return lives;
    }

    /** One document after another, one step after another. */
    private final class Life {

        private final BudgetWorld world;
        private final int thread;
        private final Random random;
        private int documents;
        private int revision;
        private Path stage = Path.REFUSED;
        private String document = "";
        private List<Ask> asks = List.of();

        Life(BudgetWorld world, int thread) {
            this.world = world;
            this.thread = thread;
            this.random = new Random(SEED + thread);
        }

        void step() {
            switch (stage) {
                case RETURNED -> reserve(random.nextInt(4) == 0 ? Path.WITHDRAWN : Path.RETURNED);
                case APPROVED -> approved();
                case CHANGED -> changed();
                case SETTLED -> ended(Path.SETTLED, ReleaseReason.SETTLED);
                case WITHDRAWN -> waiting();
                default -> begun();
            }
        }

        void end() {
            world.runs(() -> world.release.release(document, ReleaseReason.EXPIRED));
        }

        private void begun() {
            if (random.nextInt(20) == 0) {
                move();
            }
            document = "D-" + thread + "-" + documents++;
            revision = 0;
            reserve(Path.RETURNED);
        }

        /** Several budgets in whatever order they come: the module orders its locks itself. */
        private void reserve(Path otherwise) {
            if (otherwise == Path.WITHDRAWN) {
                count(Path.WITHDRAWN);
                stage = Path.REFUSED;
                return;
            }
            revision++;
            asks = asks(1_500);
            ReserveBudget.Outcome outcome = world.does(() -> world.reserve.reserve(document, revision, asks));
            if (outcome instanceof Refused refused) {
                assertThat(refused.findings())
                        .anySatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCK));
                ended(Path.REFUSED, ReleaseReason.BLOCKED);
            } else {
                stage = Path.WITHDRAWN;
            }
        }

        private List<Ask> asks(int most) {
            List<Ask> wanted = new ArrayList<>();
            int lines = 1 + random.nextInt(3);
            for (int line = 0; line < lines; line++) {
                String node = random.nextInt(3) > 0 ? NODES.get(0) : NODES.get(random.nextInt(NODES.size()));
                wanted.add(BudgetWorld.ask(
                        node, LocalDate.of(2026, 1 + random.nextInt(12), 1), 1 + random.nextInt(most), "" + line));
            }
            return wanted;
        }

        /** In approval. */
        private void waiting() {
            switch (random.nextInt(8)) {
                case 0 -> ended(Path.REJECTED, ReleaseReason.REJECTED);
                case 1 -> ended(Path.WITHDRAWN, ReleaseReason.WITHDRAWN);
                case 2 -> ended(Path.EXPIRED, ReleaseReason.EXPIRED);
                case 3, 4 -> {
                    ended(Path.RETURNED, ReleaseReason.RETURNED);
                    stage = Path.RETURNED;
                }
                default -> {
                    world.runs(() -> world.commit.commit(document));
                    count(Path.APPROVED);
                    stage = Path.APPROVED;
                }
            }
        }

        private void approved() {
            switch (random.nextInt(6)) {
                case 0 -> ended(Path.EXPIRED, ReleaseReason.EXPIRED);
                case 1 -> {
                    revision++;
                    List<Ask> more = new ArrayList<>(asks);
                    more.addAll(asks(400));
                    if (world.does(() -> world.reserve.reserve(document, revision, more)) instanceof Refused) {
                        revision--;
                        count(Path.REFUSED);
                    } else {
                        stage = Path.CHANGED;
                    }
                }
                default -> {
                    // a little of each line, so that the budgets last for all the rounds
                    List<Ask> settled = Asks.merged(asks).stream()
                            .map(ask -> Asks.of(
                                    ask, Money.rounded(ask.amount().amount().movePointLeft(3))))
                            .toList();
                    world.runs(() -> world.spend.spend(document, settled));
                    stage = Path.SETTLED;
                }
            }
        }

        private void changed() {
            if (random.nextBoolean()) {
                world.runs(() -> world.commit.commit(document));
                count(Path.CHANGED);
            } else {
                world.runs(() -> world.releaseReservation.release(document, ReleaseReason.REJECTED));
                count(Path.CHANGE_REJECTED);
            }
            stage = Path.SETTLED;
        }

        private void ended(Path path, ReleaseReason reason) {
            world.runs(() -> world.release.release(document, reason));
            count(path);
            stage = Path.REFUSED;
        }

        private void count(Path path) {
            java.util.Objects.requireNonNull(taken.get(path)).incrementAndGet();
        }

        private void move() {
            int from = random.nextInt(NODES.size());
            int to = (from + 1 + random.nextInt(NODES.size() - 1)) % NODES.size();
            try {
                world.runs(() -> world.transfer.transfer(
                        "BA-" + thread,
                        NODES.get(from),
                        NODES.get(to),
                        BudgetWorld.JUNE,
                        Money.of(1 + random.nextInt(500))));
            } catch (Refusal notEnough) {
                assertThat(notEnough.code()).isEqualTo("budget-not-enough");
            }
        }
    }
}
