package io.countersign.budget;

import org.h2.jdbcx.JdbcDataSource;

/** The promises of budgets on H2, in milliseconds. */
class BudgetTest extends BudgetRules {

    private static final BudgetWorld WORLD = new BudgetWorld(memory());

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:budget;DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    @Override
    BudgetWorld world() {
        return WORLD;
    }
}
