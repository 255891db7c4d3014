package io.countersign.credit;

import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The credit module by itself on some database: its tables, its use cases, each call in a transaction as in the product. */
final class CreditWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    final JdbcClient jdbc;
    final List<Object> events = new ArrayList<>();
    private final TransactionTemplate transaction;

    final ReserveCredit reserve;
    final CommitCredit commit;
    final ReleaseCredit release;
    final CreditExposures exposures;
    final CreditChecks checks;
    final PostReceipt receipts;
    final AllocateReceipt allocations;
    final PostOpenItems openItems;
    final RecordDelivery deliveries;
    final OpenCreditAccount accounts;

    CreditWorld(DataSource dataSource) {
        migrate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        JdbcTemplate template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC);
        Today today = todayOf(clock);
        RuleBook rules = new Rules();
        CreditPositions positions = new CreditPositions(jdbc, today, rules);
        CreditAccounts rows = new CreditAccounts(jdbc, today, positions);
        CreditLedger ledger = new CreditLedger(template, jdbc, rows, clock);
        Holdings holdings = new Holdings(jdbc);
        Receipts received = new Receipts(jdbc);
        OpenItems items = new OpenItems(jdbc, rules);
        Commitments commitments = new Commitments(jdbc);
        Allocations allocating = new Allocations(received, items, holdings);
        reserve = new ReserveCredit(holdings, rows, positions, ledger);
        commit = new CommitCredit(holdings, ledger, jdbc);
        release = new ReleaseCredit(holdings, rows, ledger, received);
        exposures = new CreditExposures(positions);
        checks = new CreditChecks(
                positions,
                items,
                List.of(
                        new OverdueCheck(rules),
                        new LimitCheck(rules),
                        new DocumentValueCheck(rules, jdbc),
                        new ReviewCheck(rules),
                        new UtilisationCheck(rules)));
        receipts = new PostReceipt(rows, received, allocating, ledger, events::add);
        allocations = new AllocateReceipt(rows, allocating, ledger, events::add);
        openItems = new PostOpenItems(template, items, rows, commitments, ledger, events::add);
        deliveries = new RecordDelivery(rows, commitments, ledger);
        accounts = new OpenCreditAccount(jdbc);
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

    void account(String customer, CreditMode mode, CreditGrade grade, long limit) {
        runs(() -> accounts.open(new OpenCreditAccount.Command(customer, mode, grade, Money.of(limit))));
    }

    Reservation reserve(String customer, String order, int revision, long amount) {
        return does(() -> reserve.reserve(
                new ReserveCredit.Command(customer, order, revision, Money.of(amount), TODAY.plusDays(3))));
    }

    /** An order approved earlier. */
    void approved(String customer, String order, long amount, LocalDate shipDate) {
        runs(() -> {
            reserve.reserve(new ReserveCredit.Command(customer, order, 1, Money.of(amount), shipDate));
            commit.commit(order);
        });
    }

    void item(String customer, String number, long amount, LocalDate dueDate) {
        runs(() -> openItems.post(List.of(new PostOpenItems.Item(
                customer, number, Money.of(amount), Money.of(amount), dueDate.minusDays(45), dueDate, null))));
    }

    private static Today todayOf(Clock clock) {
        try {
            var constructor = Today.class.getDeclaredConstructor(Clock.class);
            constructor.setAccessible(true);
            return constructor.newInstance(clock);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(DataSource dataSource) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Connection connection = dataSource.getConnection()) {
            new Liquibase(
                            "db/changelog/credit.yaml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update("");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bounds of the house as shipped. */
    private static final class Rules implements RuleBook {

        @Override
        public Rule inForce(String code, LocalDate on) {
            Text title = new Text(code, code);
            return new Rule(code, 1, title, Severity.HOLD, title, PARAMETERS);
        }

        @Override
        public List<Rule> allInForce(LocalDate on) {
            return List.of();
        }

        private static final Map<String, String> PARAMETERS = Map.ofEntries(
                Map.entry("toleranceDays.A", "15"),
                Map.entry("toleranceDays.B", "7"),
                Map.entry("toleranceDays.C", "3"),
                Map.entry("toleranceDays.D", "0"),
                Map.entry("toleranceDays.N", "0"),
                Map.entry("overdueRatioPercent", "10"),
                Map.entry("horizonDays", "30"),
                Map.entry("maxDocumentValue.A", "500000"),
                Map.entry("maxDocumentValue.B", "200000"),
                Map.entry("maxDocumentValue.C", "80000"),
                Map.entry("maxDocumentValue.D", "30000"),
                Map.entry("maxDocumentValue.N", "30000"),
                Map.entry("financialsMonths", "12"),
                Map.entry("utilisationPercent", "90"));
    }
}
