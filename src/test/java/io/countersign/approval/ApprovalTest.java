package io.countersign.approval;

import org.h2.jdbcx.JdbcDataSource;

/** The promises of an approval on H2. */
class ApprovalTest extends ApprovalRules {

    private static final ApprovalWorld WORLD = new ApprovalWorld(memory());

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:approval;DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    @Override
    ApprovalWorld world() {
        return WORLD;
    }
}
