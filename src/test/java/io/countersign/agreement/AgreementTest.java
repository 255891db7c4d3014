package io.countersign.agreement;

import org.h2.jdbcx.JdbcDataSource;

/** The promises of agreements on H2, in a second. */
class AgreementTest extends AgreementRules {

    private static final AgreementWorld WORLD = new AgreementWorld(memory("agreement"));

    static JdbcDataSource memory(String name) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return dataSource;
    }

    @Override
    AgreementWorld world() {
        return WORLD;
    }
}
