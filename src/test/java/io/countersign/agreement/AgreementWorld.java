package io.countersign.agreement;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.ShippedRules;
import io.countersign.customer.Customers;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.storage.Numbers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

/** The agreement module by itself on some database: its tables, its use cases, a calendar that a test turns. */
final class AgreementWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final List<String> CHANGELOGS =
            List.of("people", "compliance", "customer", "catalogue", "agreement");

    final JdbcClient jdbc;
    final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    final AtomicReference<LocalDate> date = new AtomicReference<>(TODAY);
    final AtomicReference<Optional<String>> person = new AtomicReference<>(Optional.empty());

    final DraftAgreement draft;
    final SignVersion sign;
    final ActivateAgreement activate;
    final EndAgreement end;
    final TerminateAgreement terminate;
    final KeepAgreementsCurrent keep;
    final AgreementVersions versions;
    final ExclusiveRights rights;
    final Agreements agreements;
    private final TransactionTemplate transaction;

    AgreementWorld(DataSource dataSource) {
        CHANGELOGS.forEach(changelog -> migrate(dataSource, changelog));
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        JdbcTemplate template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        Clock clock = new Wall();
        Today today = new Today(clock);
        RuleBook rules = new ShippedRules();
        CurrentPerson current = mock(CurrentPerson.class);
        when(current.id()).thenAnswer(call -> person.get().map(PersonId::new));
        versions = new AgreementVersions(jdbc, new VersionContents(template), clock);
        rights = new ExclusiveRights(jdbc);
        draft = new DraftAgreement(
                versions,
                new Places(jdbc),
                new ContentRules(rules),
                mock(Customers.class),
                mock(Numbers.class),
                current,
                today);
        activate = new ActivateAgreement(versions, rights, today, events::add);
        sign = new SignVersion(versions, rights, new Upstream(jdbc), activate, current, today, events::add);
        end = new EndAgreement(versions, today, events::add);
        terminate = new TerminateAgreement(versions, rights, today, events::add);
        keep = node();
        agreements = new Agreements(new CoverQueries(jdbc));
        runs(this::places);
    }

    /** The job as the product runs it: each step in a transaction of its own. */
    KeepAgreementsCurrent node() {
        return new KeepAgreementsCurrent(versions, new Ending(), new Activating(), new Today(new Wall()));
    }

    private void places() {
        for (String unit :
                List.of("CN", "CN/EAST", "CN/EAST/SH1", "CN/EAST/SH2", "CN/EAST/NJ", "CN/NORTH", "CN/NORTH/BJ1")) {
            jdbc.sql("insert into org_unit (path, name_en, name_zh) values (?, ?, ?)")
                    .params(unit, unit, unit)
                    .update();
        }
        territory("CN/31/3101", "CN/EAST/SH1");
        territory("CN/31/3115", "CN/EAST/SH2");
        territory("CN/32/3201", "CN/EAST/NJ");
        territory("CN/32/3205", "CN/EAST/NJ");
        territory("CN/11/1101", "CN/NORTH/BJ1");
        customer("H-1", "HOSPITAL", "CN/EAST/SH1", "31");
        customer("H-2", "HOSPITAL", "CN/EAST/NJ", "32");
        for (int product = 1; product <= 3; product++) {
            jdbc.sql(
                            "insert into product (sku, name_en, name_zh, spec, category, approval_number, approval_valid_to,"
                                    + " carton_size, vat_rate, status, version) values (?, ?, ?, '1', 'PRESCRIPTION', 'A', ?, 1, 13, 'ACTIVE', 0)")
                    .params("P-" + product, "P", "P", LocalDate.of(2050, 1, 1))
                    .update();
        }
    }

    private void territory(String code, String unit) {
        jdbc.sql("insert into territory (code, name_en, name_zh, unit) values (?, ?, ?, ?)")
                .params(code, code, code, unit)
                .update();
    }

    void customer(String code, String type, String unit, String province) {
        jdbc.sql("insert into customer (code, name_en, name_zh, uscc, type, status, lifecycle, unit, province,"
                        + " public_institution, dealer_tier, price_list, owner, version)"
                        + " values (?, ?, ?, ?, ?, 'ACTIVE', 'ACTIVE', ?, ?, false, 1, 'STANDARD', 'chen.jie', 0)")
                .params(code, code, code, code, type, unit, province)
                .update();
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

    void drafted(String number, String customer, AgreementContent content) {
        runs(() -> {
            if (jdbc.sql("select count(*) from customer where code = ?")
                            .param(customer)
                            .query(Integer.class)
                            .single()
                    == 0) {
                customer(customer, "DEALER", "CN/EAST/SH1", "31");
            }
            draft.begin(number, AgreementKind.DISTRIBUTION, customer, content);
        });
    }

    void signed(String number, String customer, AgreementContent content) {
        drafted(number, customer, content);
        runs(() -> sign.sign(number, 1));
    }

    VersionStatus status(String number, int revision) {
        return does(() -> versions.find(new AgreementVersions.Key(number, revision))
                .orElseThrow()
                .status());
    }

    static AgreementContent exclusive(String sku, String territory, DateRange term) {
        return content(true, sku, territory, term);
    }

    static AgreementContent content(boolean exclusive, String sku, String territory, DateRange term) {
        return new AgreementContent(
                term,
                exclusive,
                45,
                Money.of(20_000),
                Money.ZERO,
                Set.of(sku),
                List.of(),
                List.of(),
                Set.of(territory),
                List.of());
    }

    static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static void migrate(DataSource dataSource, String changelog) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (Connection connection = dataSource.getConnection()) {
            new Liquibase(
                            "db/changelog/" + changelog + ".yaml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update("");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Activating extends ActivateAgreement {

        Activating() {
            super(versions, rights, new Today(new Wall()), events::add);
        }

        @Override
        public Outcome activate(String number, int revision) {
            return does(() -> super.activate(number, revision));
        }
    }

    private final class Ending extends EndAgreement {

        Ending() {
            super(versions, new Today(new Wall()), events::add);
        }

        @Override
        public boolean end(String number, int revision) {
            return does(() -> super.end(number, revision));
        }
    }

    /** Noon in Shanghai of the day that the test has chosen. */
    private final class Wall extends Clock {

        @Override
        public Instant instant() {
            return date.get().atTime(LocalTime.of(4, 0)).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
