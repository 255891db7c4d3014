package io.countersign.credit;

import org.h2.jdbcx.JdbcDataSource;

/** The promises of credit on H2, in milliseconds. */
class CreditTest extends CreditRules {

    private static final CreditWorld WORLD = new CreditWorld(memory());

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:credit;DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    @Override
    CreditWorld world() {
        return WORLD;
    }
}
