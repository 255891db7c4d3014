package io.countersign.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * 64 people submit orders for one dealer at once, a thousand times over, with random amounts; what is refused is given back
 * and some of what is accepted is committed or withdrawn meanwhile. No retry stands between the threads and MySQL here, so a
 * deadlock would be seen. {@code -Dcountersign.credit.rounds=20000} runs longer.
 */
class CreditRaceIT {

    private static final int THREADS = 64;
    private static final int LANES = 4;
    private static final int ROUNDS = Integer.getInteger("countersign.credit.rounds", 1_000);
    private static final Money LIMIT = Money.of(50_000);
    private static final long SEED = Long.getLong("countersign.seed", 20_260_615L);

    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

    @Test
    void staysWithinTheLimitInSumAndRefusesOnlyWhatDoesNotFit() throws Exception {
        try (HikariDataSource dataSource = CreditIT.pool()) {
            CreditWorld world = new CreditWorld(dataSource);
            long begun = System.nanoTime();
            race(world);
            int refused = world.does(() -> refusals(world));
            System.out.printf(
                    "*** %d rounds of %d submissions on MySQL, seed %d: %d accepted, %d refused, %d s ***%n",
                    ROUNDS,
                    THREADS,
                    SEED,
                    answers.size() - refused,
                    refused,
                    (System.nanoTime() - begun) / 1_000_000_000);
            assertThat(refused).isBetween(ROUNDS, ROUNDS * THREADS);
            assertThat(world.does(() -> LedgerProof.discrepancies(world.jdbc))).isEmpty();
        }
    }

    /** Several dealers at a time, each with 64 threads of its own, so that one's commit does not leave the machine idle. */
    private void race(CreditWorld world) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LANES * THREADS);
        try {
            Random random = new Random(SEED);
            for (int round = 0; round < ROUNDS; round += LANES) {
                List<Callable<Void>> submissions = new ArrayList<>();
                for (int lane = round; lane < Math.min(round + LANES, ROUNDS); lane++) {
                    world.account("R-" + lane, CreditMode.LIMITED, CreditGrade.A, 50_000);
                    submissions.addAll(submissions(world, lane, random));
                }
                Collections.shuffle(submissions, random);
                for (Future<Void> submission : threads.invokeAll(submissions)) {
                    submission.get();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Callable<Void>> submissions(CreditWorld world, int round, Random random) {
        List<Callable<Void>> submissions = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String order = "R-" + round + "-" + thread;
            long amount = 1 + random.nextInt(2_000);
            int end = random.nextInt(8);
            submissions.add(() -> submit(world, "R-" + round, order, amount, end));
        }
        return submissions;
    }

    private Void submit(CreditWorld world, String dealer, String order, long amount, int end) {
        boolean accepted = world.reserve(dealer, order, 1, amount) instanceof Reservation.WithinLimit;
        answers.put(order, accepted);
        if (!accepted) {
            world.runs(() -> world.release.release(order, ReleaseReason.REJECTED));
        } else if (end == 0) {
            world.runs(() -> world.commit.commit(order));
        } else if (end == 1) {
            world.runs(() -> world.release.release(order, ReleaseReason.WITHDRAWN));
        }
        return null;
    }

    private static final class Walk {
        private String dealer = "";
        private Money used = Money.ZERO;
        private Money accepted = Money.ZERO;
        private int refused;
    }

    /** The ledger is the serial order: walk it and judge every reservation again, without any of the product's arithmetic. */
    private int refusals(CreditWorld world) {
        Walk walk = new Walk();
        world.jdbc
                .sql("select customer_code, kind, amount, order_number, within_limit, reservation_id from credit_ledger"
                        + " order by customer_code, position")
                .query(row -> {
                    if (!row.getString("customer_code").equals(walk.dealer)) {
                        walk.dealer = row.getString("customer_code");
                        walk.used = Money.ZERO;
                        walk.accepted = Money.ZERO;
                    }
                    Money amount = Money.rounded(row.getBigDecimal("amount"));
                    boolean answer = Boolean.TRUE.equals(answers.get(row.getString("order_number")));
                    switch (row.getString("kind")) {
                        case "RESERVE" -> {
                            walk.used = walk.used.plus(amount);
                            boolean fits = !walk.used.exceeds(LIMIT);
                            assertThat(row.getBoolean("within_limit"))
                                    .isEqualTo(fits)
                                    .isEqualTo(answer);
                            walk.accepted = answer ? walk.accepted.plus(amount) : walk.accepted;
                            walk.refused += answer ? 0 : 1;
                        }
                        case "RELEASE" -> {
                            walk.used = walk.used.minus(amount);
                            walk.accepted = answer ? walk.accepted.minus(amount) : walk.accepted;
                        }
                        default -> {}
                    }
                    assertThat(walk.accepted).isLessThanOrEqualTo(LIMIT);
                });
        return walk.refused;
    }
}
