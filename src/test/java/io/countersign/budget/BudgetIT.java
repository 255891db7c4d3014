package io.countersign.budget;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.countersign.Mysql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The promises of budgets on real MySQL. */
class BudgetIT extends BudgetRules {

    private static HikariDataSource dataSource;
    private static BudgetWorld world;

    @BeforeAll
    static void connect() {
        dataSource = pool();
        world = new BudgetWorld(dataSource);
    }

    /** A pool as small as the product's. */
    static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Mysql.newDatabase());
        config.setMaximumPoolSize(20);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    @AfterAll
    static void disconnect() {
        dataSource.close();
    }

    @Override
    BudgetWorld world() {
        return world;
    }
}
