package io.countersign.rebate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.countersign.Mysql;
import javax.sql.DataSource;

/** The accrual on real MySQL. */
class RebateAccrualIT extends RebateAccrualRules {

    @Override
    DataSource dataSource() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(Mysql.newDatabase());
        config.setMaximumPoolSize(5);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
