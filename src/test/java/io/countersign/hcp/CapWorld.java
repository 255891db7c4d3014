package io.countersign.hcp;

import io.countersign.calendar.Today;
import io.countersign.compliance.ShippedRules;
import io.countersign.money.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Professionals and their caps by themselves on some database, each call in a transaction as in the product. */
final class CapWorld {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    final JdbcClient jdbc;
    final SpendCaps caps;
    final EngagementFacts engagements;
    final RateCard rates;
    final Professionals professionals;
    private final TransactionTemplate transaction;

    CapWorld(DataSource dataSource) {
        migrate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        jdbc = JdbcClient.create(dataSource);
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC);
        CapBounds bounds = new CapBounds(new ShippedRules());
        professionals = new Professionals(jdbc);
        rates = new RateCard(jdbc);
        caps = new SpendCaps(new CapRows(jdbc, clock), bounds, professionals, new Today(clock));
        engagements = new EngagementFacts(professionals, rates, caps, bounds);
    }

    <T> T does(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("No answer");
        }
        return result;
    }

    void runs(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    boolean reserve(String document, CapAsk... asks) {
        return does(() -> caps.reserve(document, List.of(asks))) instanceof SpendCaps.Outcome.Reserved;
    }

    static CapAsk ask(String hcp, long amount) {
        return CapAsk.of(hcp, DAY, Money.of(amount), 1);
    }

    void register(String code, Tier tier) {
        runs(() -> jdbc.sql("insert into professional (code, name_en, name_zh, title_en, title_zh, institution_en,"
                        + " institution_zh, department_en, department_zh, city, tier, medical_id, account, account_holder,"
                        + " active) values (?, 'Gu Wenhua', '顾文华', 't', 't', 'i', 'i', 'd', 'd', '上海', ?, '110123456789', "
                        + "'6222000011112222', '顾文华', ?)")
                .params(code, tier.name(), true)
                .update());
    }

    private static void migrate(DataSource dataSource) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Connection connection = dataSource.getConnection()) {
            new Liquibase(
                            "db/changelog/hcp.yaml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update("");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }
}
