package io.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TakenFlowsTest {

    private static final Instant TEN = Instant.parse("2026-11-22T02:14:09.123456Z");

    private TakenFlows flows;
    private TransactionTemplate transaction;

    @BeforeEach
    void emptyTable() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + getClass().getSimpleName() + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("create table taken_flow (id bigint primary key, taken_at timestamp(6), process_instance varchar(64),"
                        + " process_definition varchar(64), flow varchar(255))")
                .update();
        flows = new TakenFlows(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @Test
    void keepsThePathInTheOrderInWhichItWasTaken() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 250).forEach(i -> flows.record(flow("f" + i))));

        assertThat(flows.of("instance"))
                .extracting(TakenFlow::flow)
                .isEqualTo(IntStream.range(0, 250).mapToObj(i -> "f" + i).toList());
        assertThat(flows.of("instance").get(0).at()).isEqualTo(TEN);
    }

    @Test
    void forgetsThePathOfATransactionThatRollsBack() {
        transaction.executeWithoutResult(status -> {
            flows.record(flow("gone"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> flows.record(flow("stays")));

        assertThat(flows.of("instance")).extracting(TakenFlow::flow).isEqualTo(List.of("stays"));
    }

    @Test
    void refusesToRecordOutsideATransaction() {
        assertThatThrownBy(() -> flows.record(flow("nowhere"))).isInstanceOf(IllegalStateException.class);
    }

    private static TakenFlow flow(String id) {
        return new TakenFlow("instance", "definition", id, TEN);
    }
}
