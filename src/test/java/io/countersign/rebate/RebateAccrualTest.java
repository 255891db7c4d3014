package io.countersign.rebate;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The accrual on H2, whose rows share a heap of 512 MB with it. */
class RebateAccrualTest extends RebateAccrualRules {

    @Override
    DataSource dataSource() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:rebate;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return dataSource;
    }
}
