package io.countersign.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is worked out once, for whom, and until when. */
class OncePerTransactionTest {

    private final OncePerTransaction<String, Integer> answers = new OncePerTransaction<>();
    private final AtomicInteger worked = new AtomicInteger();
    private final DataSourceTransactionManager transactions = transactions();

    @Test
    void worksOutOncePerTransaction() {
        inTransaction(() -> {
            ask();
            ask();
        });
        inTransaction(this::ask);

        assertThat(worked).hasValue(2);
    }

    @Test
    void worksOutEachTimeOutsideOfATransaction() {
        ask();
        ask();

        assertThat(worked).hasValue(2);
    }

    @Test
    void worksOutAgainWhatWasForgotten() {
        inTransaction(() -> {
            ask();
            answers.forget();
            ask();
        });

        assertThat(worked).hasValue(2);
    }

    @Test
    void sharesNothingWithATransactionInside() {
        inTransaction(() -> {
            ask();
            new TransactionTemplate(
                            transactions,
                            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
                    .executeWithoutResult(status -> ask());
            ask();
        });

        assertThat(worked).hasValue(2);
    }

    private void ask() {
        answers.get("same", worked::incrementAndGet);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static DataSourceTransactionManager transactions() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:once;DB_CLOSE_DELAY=-1");
        return new DataSourceTransactionManager(database);
    }
}
