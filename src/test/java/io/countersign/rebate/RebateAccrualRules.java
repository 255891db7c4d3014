package io.countersign.rebate;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.PeriodKey;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.shipment.RecordShipments;
import io.countersign.shipment.ShipmentKind;
import io.countersign.shipment.ShipmentLine;
import io.countersign.shipment.TestShipments;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the accrual promises, on any database: the golden number from shipments, what counts, and 100,000 lines in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RebateAccrualRules {

    private static final int LINES = 100_000;
    private static final int DEALERS = 200;
    private static final PeriodKey YEAR = new PeriodKey("2026");

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private RecordShipments shipments;
    private Accruals accruals;
    private AccrueRebates accrue;
    private GrantRebate grant;

    abstract DataSource dataSource();

    @BeforeAll
    void begin() {
        DataSource dataSource = dataSource();
        List.of("people", "compliance", "customer", "catalogue", "agreement", "shipment", "rebate")
                .forEach(changelog -> migrate(dataSource, changelog));
        JdbcTemplate template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        Clock clock = Clock.fixed(Instant.parse("2027-01-02T04:00:00Z"), ZoneOffset.UTC);
        RebateSchemes schemes = new RebateSchemes(jdbc);
        shipments = TestShipments.on(template);
        accruals = new Accruals(jdbc, new Turnovers(jdbc), template, clock);
        accrue = new AccrueRebates(accruals, schemes, new Today(clock), event -> {});
        grant = new GrantRebate(jdbc, schemes, event -> {});
        runs(() -> {
            for (int product = 1; product <= 10; product++) {
                jdbc.sql(
                                "insert into product (sku, name_en, name_zh, spec, category, approval_number, approval_valid_to,"
                                        + " carton_size, vat_rate, status, version)"
                                        + " values (?, 'P', 'P', '1', 'GENERAL', 'A', '2050-01-01', 1, 13, 'ACTIVE', 0)")
                        .param("P-" + product)
                        .update();
            }
            grant.keep(scheme("WHOLE", RebateMode.WHOLE_AMOUNT));
            grant.keep(scheme("PARTS", RebateMode.INCREMENTAL));
        });
    }

    @Test
    void accruesTheGoldenNumberFromShipments() {
        dealer("G", new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        runs(() -> {
            grant.grant("AG-G", "WHOLE", YEAR, Money.ZERO);
            grant.grant("AG-G", "PARTS", YEAR, Money.ZERO);
            shipments.record(List.of(
                    line("G", 1, ShipmentKind.SHIPMENT, "P-1", "2026-11-01", "8000.00", false),
                    line("G", 2, ShipmentKind.RETURN, "P-1", "2026-11-30", "1000.00", false),
                    line("G", 3, ShipmentKind.SHIPMENT, "P-2", "2026-12-31", "20000.00", false),
                    line("G", 4, ShipmentKind.SHIPMENT, "P-2", "2026-12-31", "5000.00", true),
                    line("G", 5, ShipmentKind.SHIPMENT, "P-9", "2026-12-31", "7000.00", false),
                    line("G", 6, ShipmentKind.SHIPMENT, "P-2", "2027-01-01", "9000.00", false)));
        });

        runs(() -> accrue.accrue(YearMonth.of(2026, 11)));
        runs(() -> accrue.accrue(YearMonth.of(2026, 12)));

        assertThat(figures("AG-G"))
                .as("net of returns, without the price exception, the product outside the agreement and the next year")
                .containsExactly(
                        "PARTS 2026-11 7000.00 40.00 40.00",
                        "PARTS 2026-12 27000.00 580.00 540.00",
                        "WHOLE 2026-11 7000.00 140.00 140.00",
                        "WHOLE 2026-12 27000.00 1080.00 940.00");
    }

    @Test
    void aReturnThatTakesATierAwayIsANegativeAccrual() {
        dealer("R", new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        runs(() -> {
            grant.grant("AG-R", "WHOLE", YEAR, Money.ZERO);
            shipments.record(List.of(
                    line("R", 1, ShipmentKind.SHIPMENT, "P-1", "2026-05-01", "20000.00", false),
                    line("R", 2, ShipmentKind.RETURN, "P-1", "2026-06-01", "1.00", false)));
        });

        runs(() -> accrue.accrue(YearMonth.of(2026, 5)));
        runs(() -> accrue.accrue(YearMonth.of(2026, 6)));

        assertThat(figures("AG-R"))
                .containsExactly("WHOLE 2026-05 20000.00 800.00 800.00", "WHOLE 2026-06 19999.00 399.98 -400.02");
    }

    @Test
    void aShipmentToNobodyIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> runs(() -> shipments.record(
                        List.of(line("NOBODY", 1, ShipmentKind.SHIPMENT, "P-1", "2026-05-01", "1.00", false)))))
                .isInstanceOf(io.countersign.language.Refusal.class);
    }

    @Test
    void theDatabaseKnowsNoOtherPayee() {
        dealer("X", new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        dealer("Y", new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

        assertThat(refuses(
                        "insert into rebate_entitlement (agreement, scheme, period, customer, valid_from, valid_to, target)"
                                + " values ('AG-X', 'WHOLE', '2026', 'D-Y', '2026-01-01', '2026-12-31', 0)"))
                .isTrue();
    }

    @Test
    void accruesAHundredThousandLinesInTimeAndTheSameWhenRunAgain() throws Exception {
        hundredThousandLines();
        System.gc();
        long begun = System.nanoTime();

        int accrued = does(() -> accrue.accrue(YearMonth.of(2025, 12)));

        long millis = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "*** %,d lines of %d dealers accrued in %,d ms, heap at most %d MB, on %s ***%n",
                LINES,
                DEALERS,
                millis,
                Runtime.getRuntime().maxMemory() >> 20,
                getClass().getSimpleName());
        assertThat(accrued).isEqualTo(DEALERS);
        assertThat(millis).isLessThan(20_000);
        List<Accrual> first = does(() -> accruals.ofMonth(YearMonth.of(2025, 12)));
        assertThat(does(() -> accrue.accrue(YearMonth.of(2025, 12)))).isZero();
        assertThat(does(() -> accruals.ofMonth(YearMonth.of(2025, 12)))).isEqualTo(first);

        assertThat(anew(first)).as("computed from the lines in another order").isEqualTo(first);
    }

    /** Two nodes accrue one month at the same time. */
    @Test
    void accruesAMonthOnceOnTwoNodes() throws Exception {
        dealer("N", new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        runs(() -> {
            grant.grant("AG-N", "WHOLE", new PeriodKey("2024"), Money.ZERO);
            shipments.record(List.of(line("N", 1, ShipmentKind.SHIPMENT, "P-1", "2024-03-01", "6000.00", false)));
        });
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> does(() -> accrue.accrue(YearMonth.of(2024, 3)));
            int sum = 0;
            for (Future<Integer> answer : nodes.invokeAll(List.of(node, node))) {
                sum += answer.get();
            }
            assertThat(sum).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    /** The same figures by plain arithmetic over every line. */
    private List<Accrual> anew(List<Accrual> kept) {
        RebateScheme scheme = scheme("WHOLE", RebateMode.WHOLE_AMOUNT);
        return kept.stream()
                .map(accrual -> {
                    Money turnover = does(() -> jdbc
                            .sql("select net_amount from shipment_line where customer = ? and special_price = false"
                                    + " order by id desc")
                            .param(accrual.agreement().replace("AG-", "D-"))
                            .query((row, number) -> new Money(row.getBigDecimal(1)))
                            .list()
                            .stream()
                            .reduce(Money.ZERO, Money::plus));
                    Money due = scheme.rebate(turnover, Money.ZERO);
                    return new Accrual(
                            accrual.agreement(),
                            accrual.scheme(),
                            accrual.period(),
                            accrual.month(),
                            turnover,
                            due,
                            due);
                })
                .toList();
    }

    private void hundredThousandLines() {
        Random random = new Random(20_260_615L);
        for (int dealer = 0; dealer < DEALERS; dealer++) {
            String name = String.format("B%03d", dealer);
            dealer(name, new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
            List<ShipmentLine> lines = new ArrayList<>();
            for (int number = 1; number <= LINES / DEALERS; number++) {
                lines.add(new ShipmentLine(
                        "DN-" + name + "-" + number,
                        1,
                        random.nextInt(20) == 0 ? ShipmentKind.RETURN : ShipmentKind.SHIPMENT,
                        "D-" + name,
                        "P-" + (1 + random.nextInt(8)),
                        LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)),
                        1,
                        Money.rounded(java.math.BigDecimal.valueOf(1 + random.nextInt(20_000), 2)),
                        random.nextInt(25) == 0));
            }
            runs(() -> {
                grant.grant("AG-" + name, "WHOLE", new PeriodKey("2025"), Money.ZERO);
                shipments.record(lines);
            });
        }
    }

    private List<String> figures(String agreement) {
        return does(() -> accruals.of(agreement)).stream()
                .map(accrual -> accrual.scheme() + " " + accrual.month() + " " + accrual.turnover() + " "
                        + accrual.due() + " " + accrual.amount())
                .toList();
    }

    private void dealer(String name, DateRange term) {
        runs(() -> {
            jdbc.sql("insert into customer (code, name_en, name_zh, uscc, type, status, lifecycle, unit, province,"
                            + " public_institution, dealer_tier, price_list, owner, version) values (?, ?, ?, ?, 'DEALER',"
                            + " 'ACTIVE', 'ACTIVE', 'CN/EAST', '31', false, 1, 'STANDARD', 'chen.jie', 0)")
                    .params("D-" + name, name, name, name)
                    .update();
            jdbc.sql("insert into distribution_agreement (number, kind, customer) values (?, 'DISTRIBUTION', ?)")
                    .params("AG-" + name, "D-" + name)
                    .update();
            jdbc.sql(
                            "insert into agreement_version (agreement, revision, status, exclusive, credit_days, deposit, target,"
                                    + " valid_from, valid_to, signed_on, status_since) values (?, 1, 'LAPSED', false, 45, 0, 0, ?, ?, ?, ?)")
                    .params(
                            "AG-" + name,
                            term.validFrom(),
                            term.validTo(),
                            term.validFrom(),
                            LocalDateTime.of(2024, 1, 1, 0, 0))
                    .update();
            for (int product = 1; product <= 8; product++) {
                jdbc.sql("insert into agreement_product (agreement, revision, sku) values (?, 1, ?)")
                        .params("AG-" + name, "P-" + product)
                        .update();
            }
        });
    }

    private static ShipmentLine line(
            String dealer, int line, ShipmentKind kind, String sku, String on, String amount, boolean special) {
        return new ShipmentLine(
                "DN-" + dealer, line, kind, "D-" + dealer, sku, LocalDate.parse(on), 1, Money.of(amount), special);
    }

    private static RebateScheme scheme(String code, RebateMode mode) {
        return new RebateScheme(
                code,
                new Text("Two and four percent", "2% 与 4%"),
                mode,
                RebateMeasure.AMOUNT,
                List.of(RebateSchemeTest.tier("5000", "20000", "2"), RebateSchemeTest.tier("20000", null, "4")));
    }

    private boolean refuses(String sql) {
        try {
            runs(() -> jdbc.sql(sql).update());
            return false;
        } catch (DataAccessException refused) {
            return true;
        }
    }

    private <T> T does(java.util.function.Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("No answer");
        }
        return result;
    }

    private void runs(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
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
}
