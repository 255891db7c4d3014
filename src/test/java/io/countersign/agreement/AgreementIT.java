package io.countersign.agreement;

import static io.countersign.agreement.AgreementWorld.exclusive;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.countersign.Mysql;
import io.countersign.calendar.DateRange;
import io.countersign.language.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promises of agreements on real MySQL, and what happens when two begin at the same instant. */
class AgreementIT extends AgreementRules {

    private static final int ROUNDS = Integer.getInteger("countersign.agreement.rounds", 60);
    private static final List<String> PLACES =
            List.of("CN/EAST", "CN/31", "CN/31/3101", "CN/31/3101/H-1", "CN/EAST/SH1", "CN");

    private static HikariDataSource dataSource;
    private static AgreementWorld world;

    @BeforeAll
    static void connect() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Mysql.newDatabase());
        config.setMaximumPoolSize(20);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource = new HikariDataSource(config);
        world = new AgreementWorld(dataSource);
    }

    @AfterAll
    static void disconnect() {
        dataSource.close();
    }

    @Override
    AgreementWorld world() {
        return world;
    }

    /** Signed before either was entered, as two offices would; then both begin at once. */
    @Test
    void ofTwoThatBeginAtTheSameInstantOneWinsAndTheOtherIsToldWhich() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                DateRange day =
                        new DateRange(AgreementWorld.TODAY.plusDays(round), AgreementWorld.TODAY.plusDays(round));
                List<String> numbers = List.of("RA-" + round, "RB-" + round);
                for (int side = 0; side < 2; side++) {
                    String place = PLACES.get((round + side * (1 + round % 5)) % PLACES.size());
                    world.drafted(numbers.get(side), "D-R" + side, exclusive("P-3", place, day));
                    AgreementVersions.Key key = new AgreementVersions.Key(numbers.get(side), 1);
                    world.runs(() -> world.versions.sign(key, AgreementWorld.TODAY, java.util.Optional.empty()));
                }
                world.date.set(day.validFrom());

                List<ActivateAgreement.Outcome> outcomes =
                        together(threads, numbers, number -> world.does(() -> world.activate.activate(number, 1)));

                assertThat(outcomes)
                        .filteredOn(ActivateAgreement.Begun.class::isInstance)
                        .hasSize(1);
                String winner = numbers.get(outcomes.get(0) instanceof ActivateAgreement.Begun ? 0 : 1);
                assertThat(outcomes)
                        .filteredOn(ActivateAgreement.Overlaps.class::isInstance)
                        .singleElement()
                        .extracting(outcome -> ((ActivateAgreement.Overlaps) outcome)
                                .rights()
                                .get(0)
                                .agreement())
                        .isEqualTo(winner);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same for rows that no program has looked at first: the table stands guard by itself. */
    @Test
    void theTableLetsOneOfTwoOverlappingRowsIn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                DateRange day =
                        new DateRange(AgreementWorld.TODAY.plusDays(round), AgreementWorld.TODAY.plusDays(round));
                List<String> numbers = List.of("TA-" + round, "TB-" + round);
                world.drafted(numbers.get(0), "D-R0", exclusive("P-2", "CN/31", day));
                world.drafted(numbers.get(1), "D-R1", exclusive("P-2", "CN/EAST", day));

                List<Boolean> entered = together(threads, numbers, this::enters);

                assertThat(entered).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofTwoSignaturesAtTheSameInstantOneIsRefusedWithTheOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        world.date.set(AgreementWorld.TODAY);
        try {
            DateRange term = new DateRange(AgreementWorld.TODAY, AgreementWorld.TODAY.plusDays(9));
            List<String> numbers = List.of("SA", "SB");
            world.drafted("SA", "D-R0", exclusive("P-1", "CN/31", term));
            world.drafted("SB", "D-R1", exclusive("P-1", "CN/31/3115", term));

            List<String> answers = together(threads, numbers, this::signs);

            assertThat(answers)
                    .contains("signed")
                    .anySatisfy(answer -> assertThat(answer).contains("(agreement S"));
        } finally {
            threads.shutdownNow();
        }
    }

    private String signs(String number) {
        try {
            world.runs(() -> world.sign.sign(number, 1));
            return "signed";
        } catch (Refusal refused) {
            return refused.text().en();
        }
    }

    private boolean enters(String number) {
        try {
            world.runs(() -> world.rights.enter(new AgreementVersions.Key(number, 1)));
            return true;
        } catch (org.springframework.dao.DataAccessException refused) {
            assertThat(refused).hasMessageContaining("P-2 is exclusive to agreement T");
            return false;
        }
    }

    private static <T> List<T> together(
            ExecutorService threads, List<String> numbers, java.util.function.Function<String, T> work)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(numbers.size());
        List<Callable<T>> works = new ArrayList<>();
        numbers.forEach(number -> works.add(() -> {
            start.await();
            return work.apply(number);
        }));
        List<T> results = new ArrayList<>();
        for (Future<T> result : threads.invokeAll(works)) {
            results.add(result.get());
        }
        return results;
    }
}
