package io.countersign.hcp;

import static io.countersign.hcp.CapWorld.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.countersign.Mysql;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * 64 documents want the same speaker at once, a thousand times over, and end in every way there is. No retry stands between the
 * threads and MySQL, so a deadlock would be seen. {@code -Dcountersign.caps.rounds=20000} runs longer.
 */
class CapRaceIT {

    private static final int THREADS = 64;
    private static final int LANES = 4;
    private static final int ROUNDS = Integer.getInteger("countersign.caps.rounds", 1_000);
    private static final long SEED = Long.getLong("countersign.seed", 20_261_122L);

    /** How a document ends. */
    private enum Way {
        APPROVED_AND_PAID,
        APPROVED_AND_PAID_LESS,
        REJECTED,
        RETURNED_AND_RESUBMITTED,
        WITHDRAWN,
        EXPIRED,
        CHANGED_AND_APPROVED,
        CHANGED_AND_REFUSED
    }

    private final Map<Way, AtomicInteger> taken = new TreeMap<>(
            Arrays.stream(Way.values()).collect(Collectors.toMap(way -> way, way -> new AtomicInteger())));
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void neverPassesACapAndClosesEveryReservationOnce() throws Exception {
        try (HikariDataSource dataSource = pool()) {
            CapWorld world = new CapWorld(dataSource);
            long begun = System.nanoTime();
            race(world);
            System.out.printf(
                    "*** %d rounds of %d documents on MySQL, seed %d: %d refused, %s, %d s ***%n",
                    ROUNDS, THREADS, SEED, refused.get(), taken, (System.nanoTime() - begun) / 1_000_000_000);

            assertThat(taken.values())
                    .allSatisfy(count -> assertThat(count.get()).isPositive());
            assertThat(refused.get()).isPositive();
            assertThat(CapProof.discrepancies(world.jdbc, 6, Money.of(30_000))).isEmpty();
        }
    }

    private void race(CapWorld world) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Random random = new Random(SEED);
            for (int round = 0; round < ROUNDS; round += LANES) {
                List<Callable<Void>> documents = new ArrayList<>();
                for (int lane = round; lane < Math.min(round + LANES, ROUNDS); lane++) {
                    world.register("A" + lane, Tier.NATIONAL);
                    world.register("B" + lane, Tier.CITY);
                    documents.addAll(documents(world, lane, random));
                }
                Collections.shuffle(documents, random);
                for (Future<Void> document : threads.invokeAll(documents)) {
                    document.get();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Most want the round's one speaker; some a second one of the round as well, named in whatever order. */
    private List<Callable<Void>> documents(CapWorld world, int round, Random random) {
        List<Callable<Void>> documents = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String document = "R" + round + "-" + thread;
            Way way = Way.values()[random.nextInt(Way.values().length)];
            long fee = 1_000 + random.nextInt(9_000);
            List<CapAsk> asks = new ArrayList<>(List.of(ask("A" + round, fee)));
            if (random.nextInt(4) == 0) {
                asks.add(random.nextInt(2), ask("B" + round, fee));
            }
            documents.add(() -> live(world, document, asks, fee, way));
        }
        return documents;
    }

    private Void live(CapWorld world, String document, List<CapAsk> asks, long fee, Way way) {
        if (!reserved(world, document, asks)) {
            refused.incrementAndGet();
            world.runs(() -> world.caps.release(document));
            return null;
        }
        switch (way) {
            case APPROVED_AND_PAID -> {
                commit(world, document);
                pay(world, document, asks);
            }
            case APPROVED_AND_PAID_LESS -> {
                commit(world, document);
                pay(world, document, List.of(ask(asks.get(0).hcp(), fee / 2)));
            }
            case RETURNED_AND_RESUBMITTED -> {
                world.runs(() -> world.caps.release(document));
                reserved(world, document, asks);
            }
            case CHANGED_AND_APPROVED -> {
                commit(world, document);
                reserved(world, document, List.of(ask(asks.get(0).hcp(), fee + 500)));
                commit(world, document);
            }
            case CHANGED_AND_REFUSED -> {
                commit(world, document);
                reserved(world, document, List.of(ask(asks.get(0).hcp(), fee - 500)));
                world.runs(() -> world.caps.drop(document));
            }
            case REJECTED, WITHDRAWN, EXPIRED -> {}
        }
        Objects.requireNonNull(taken.get(way)).incrementAndGet();
        world.runs(() -> world.caps.release(document));
        return null;
    }

    private static boolean reserved(CapWorld world, String document, List<CapAsk> asks) {
        return world.reserve(document, asks.toArray(CapAsk[]::new));
    }

    private static void commit(CapWorld world, String document) {
        world.runs(() -> world.caps.commit(document));
    }

    private static void pay(CapWorld world, String document, List<CapAsk> paid) {
        world.runs(() -> world.caps.actual(document, paid));
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Mysql.newDatabase());
        config.setMaximumPoolSize(20);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
