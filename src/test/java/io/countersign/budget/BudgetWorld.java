package io.countersign.budget;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.OrgUnit;
import io.countersign.people.OrgUnits;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The budget module by itself on some database: its tables, its use cases, each call in a transaction as in the product. */
final class BudgetWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final BudgetPolicy STOP = policy(PolicyAction.STOP, PolicyAction.IGNORE);
    static final BudgetPolicy STOP_MONTHLY = policy(PolicyAction.STOP, PolicyAction.STOP);

    final JdbcClient jdbc;
    final AllocateBudgets allocate;
    final TransferBudget transfer;
    final ReserveBudget reserve;
    final CommitBudget commit;
    final SpendBudget spend;
    final ReleaseBudget release;
    final ReleaseReservation releaseReservation;
    final BudgetChecks checks;
    final BudgetRows rows;
    final Holdings holdings;
    final BudgetLedger ledger;
    final Clock clock = Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC);
    final List<EvidencedCosts.Cost> evidenced = new ArrayList<>();
    final FindBudgets find;
    final ShowBudget show;
    final AccrueMonth accrue;
    final ReverseAccruals reverse;
    private final TransactionTemplate transaction;

    BudgetWorld(DataSource dataSource) {
        migrate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        JdbcTemplate template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        rows = new BudgetRows(jdbc);
        holdings = new Holdings(jdbc, template);
        ledger = new BudgetLedger(template, clock);
        BudgetTree tree = new BudgetTree(rows, jdbc, template);
        Overruns overruns = new Overruns(new Rules(), new Today(clock));
        Stops stops = new Stops(overruns);
        GiveBack giveBack = new GiveBack(holdings, rows, ledger);
        allocate = new AllocateBudgets(tree, rows, ledger, new CheckAllocation(tree, people(), units()));
        transfer = new TransferBudget(tree, rows, ledger);
        reserve = new ReserveBudget(holdings, rows, ledger, overruns);
        commit = new CommitBudget(holdings, rows, ledger, stops);
        spend = new SpendBudget(holdings, rows, ledger, stops);
        release = new ReleaseBudget(holdings, giveBack);
        releaseReservation = new ReleaseReservation(holdings, giveBack);
        PersonId chuNing = new PersonId("chu.ning");
        CurrentPerson current = mock(CurrentPerson.class);
        when(current.required()).thenReturn(chuNing);
        BudgetAccess access = mock(BudgetAccess.class);
        when(access.of(chuNing)).thenReturn(new BudgetAccess.Sight(chuNing, false, List.of("CN"), null));
        find = new FindBudgets(jdbc, current, access);
        show = new ShowBudget(rows, tree, jdbc, current, access);
        StaticListableBeanFactory features = new StaticListableBeanFactory();
        features.addBean("activities", (EvidencedCosts) on -> List.copyOf(evidenced));
        accrue = new AccrueMonth(features.getBeanProvider(EvidencedCosts.class), holdings, rows, ledger, jdbc, clock);
        reverse = new ReverseAccruals(rows, ledger, jdbc, clock);
        checks = new BudgetChecks(rows, holdings, overruns);
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

    static BudgetPolicy policy(PolicyAction annual, PolicyAction monthly) {
        return new BudgetPolicy(BudgetPolicy.Actions.all(annual), BudgetPolicy.Actions.all(monthly));
    }

    static Allocation allocation(String code, @Nullable String parent, long amount, BudgetPolicy policy) {
        return new Allocation(
                code,
                parent,
                new Text("Budget " + code, "预算" + code),
                "CN",
                null,
                BudgetPeriod.year(2026),
                new PersonId("chu.ning"),
                policy,
                Allocation.evenly(Money.of(amount), 12));
    }

    List<Objection> allocate(Allocation... allocations) {
        return does(() -> allocate.allocate("test", List.of(allocations)));
    }

    static Ask ask(String node, long amount) {
        return ask(node, JUNE, amount, "1");
    }

    static Ask ask(String node, LocalDate month, long amount, String line) {
        return new Ask(node, month, Money.of(amount), line);
    }

    boolean reserves(String document, int revision, Ask... asks) {
        return does(() -> reserve.reserve(document, revision, List.of(asks))) instanceof ReserveBudget.Reserved;
    }

    Buckets buckets(String node) {
        return rows.position(node).orElseThrow().buckets();
    }

    Money available(String node) {
        return buckets(node).available();
    }

    private static People people() {
        People people = mock(People.class);
        Person owner = mock(Person.class);
        when(owner.isActive()).thenReturn(true);
        when(people.find(any())).thenReturn(Optional.empty());
        when(people.find(new PersonId("chu.ning"))).thenReturn(Optional.of(owner));
        return people;
    }

    private static OrgUnits units() {
        OrgUnits units = mock(OrgUnits.class);
        when(units.findByPath(anyString()))
                .thenAnswer(call -> call.<String>getArgument(0).startsWith("CN")
                        ? Optional.of(mock(OrgUnit.class))
                        : Optional.empty());
        return units;
    }

    private static void migrate(DataSource dataSource) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Connection connection = dataSource.getConnection()) {
            new Liquibase(
                            "db/changelog/budget.yaml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update("");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Rules implements RuleBook {

        @Override
        public Rule inForce(String code, LocalDate on) {
            Text title = new Text(code, code);
            return new Rule(code, 1, title, Severity.BLOCK, title, Map.of());
        }

        @Override
        public List<Rule> allInForce(LocalDate on) {
            return List.of();
        }
    }
}
