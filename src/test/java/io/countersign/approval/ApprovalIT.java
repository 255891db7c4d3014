package io.countersign.approval;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.countersign.Mysql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The promises of an approval on real MySQL. */
class ApprovalIT extends ApprovalRules {

    private static HikariDataSource dataSource;
    private static ApprovalWorld world;

    @BeforeAll
    static void connect() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Mysql.newDatabase());
        config.setMaximumPoolSize(4);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        dataSource = new HikariDataSource(config);
        world = new ApprovalWorld(dataSource);
    }

    @AfterAll
    static void disconnect() {
        dataSource.close();
    }

    @Override
    ApprovalWorld world() {
        return world;
    }
}
