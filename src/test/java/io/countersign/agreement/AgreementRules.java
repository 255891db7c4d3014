package io.countersign.agreement;

import static io.countersign.agreement.AgreementWorld.TODAY;
import static io.countersign.agreement.AgreementWorld.content;
import static io.countersign.agreement.AgreementWorld.exclusive;
import static io.countersign.agreement.AgreementWorld.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.calendar.DateRange;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** What agreements promise, on any database. */
abstract class AgreementRules {

    private int count;

    abstract AgreementWorld world();

    /** Agreements of this test, so that tests share a database without meeting. */
    private String number(String name) {
        return getClass().getSimpleName().charAt(9) + "-" + Integer.toHexString(System.identityHashCode(this)) + name;
    }

    @BeforeEach
    void begin() {
        world().date.set(TODAY);
        world().runs(() -> world().jdbc.sql("delete from exclusive_right").update());
        world().runs(() -> world().jdbc
                .sql(
                        "update agreement_version set status = 'TERMINATED', live = null where status in ('SIGNED', 'ACTIVE')")
                .update());
        world().events.clear();
    }

    @AfterEach
    void end() {
        world().person.set(java.util.Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "CN/EAST, CN/EAST/SH1, true, a region covers its districts",
        "CN/EAST/SH1, CN/EAST, true, and the other way round",
        "CN/31, CN/31/3115, true, a province covers its cities",
        "CN/31/3101, CN/31, true, and the other way round",
        "CN/31, CN/31/3101/H-1, true, and the institutions in them",
        "CN/31/3101, CN/31/3101/H-1, true, a city covers its institutions",
        "CN/31/3101/H-1, CN/EAST, true, as a region does",
        "CN/31/3101/H-1, CN/EAST/SH1/H-1, true, one institution is itself however it is written",
        "CN/31/3101/H-1, H-1, true, and by its code alone",
        "CN/EAST/SH1, CN/EAST/SH2, false, neighbours do not overlap",
        "CN/31/3101, CN/31/3115, false, nor cities of one province",
        "CN/31, CN/32, false, nor provinces",
        "CN/EAST/NJ, CN/31, false, nor a district of another province",
        "CN/32/3201, CN/32/3205, false, nor two cities of one district",
        "CN/32/3205/H-2, CN/32/3201, false, nor an institution and another city",
    })
    void exclusivityIsHierarchical(String first, String second, boolean overlaps, String why) {
        world().signed(number("A"), "D-1", exclusive("P-1", first, year(2026)));

        if (overlaps) {
            assertThatThrownBy(() -> world().signed(number("B"), "D-2", exclusive("P-1", second, year(2026))))
                    .as(why)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("P-1 in ")
                    .hasMessageContaining("is exclusive to D-1 (agreement " + number("A") + ", until 2026-12-31)");
        } else {
            world().signed(number("B"), "D-2", exclusive("P-1", second, year(2026)));
            assertThat(world().status(number("B"), 1)).as(why).isEqualTo(VersionStatus.ACTIVE);
        }
    }

    @Test
    void anotherProductOrAnotherYearDoesNotOverlap() {
        world().signed(number("A"), "D-1", exclusive("P-1", "CN/EAST", year(2026)));

        world().signed(number("B"), "D-2", exclusive("P-2", "CN/EAST", year(2026)));
        world().signed(number("C"), "D-2", exclusive("P-1", "CN/EAST", year(2027)));

        assertThat(world().status(number("B"), 1)).isEqualTo(VersionStatus.ACTIVE);
        assertThat(world().status(number("C"), 1)).isEqualTo(VersionStatus.SIGNED);
    }

    @Test
    void aPromiseThatIsOnlySignedIsKeptToo() {
        world().signed(number("A"), "D-1", exclusive("P-1", "CN/EAST", year(2027)));

        assertThatThrownBy(() -> world().signed(number("B"), "D-2", exclusive("P-1", "CN/31", year(2027))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(number("A"));
        assertThat(world().status(number("B"), 1)).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void theDatabaseItselfRefusesAnOverlap() {
        world().signed(number("A"), "D-1", exclusive("P-1", "CN/31", year(2026)));
        world().drafted(number("B"), "D-2", exclusive("P-1", "CN/31/3101", year(2026)));

        assertThatThrownBy(() -> world().runs(() -> world().rights.enter(new AgreementVersions.Key(number("B"), 1))))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("P-1 is exclusive to agreement " + number("A"));
    }

    @Test
    void aBlockedVersionStaysSignedAndNamesItsRival() {
        DateRange second = new DateRange(TODAY.plusDays(1), TODAY.plusDays(100));
        world().signed(number("A"), "D-1", exclusive("P-1", "CN/EAST", second));
        world().drafted(number("B"), "D-2", exclusive("P-1", "CN/31", second));
        world().runs(() ->
                world().versions.sign(new AgreementVersions.Key(number("B"), 1), TODAY, java.util.Optional.empty()));
        world().date.set(TODAY.plusDays(1));

        world().keep.keep();

        AgreementVersion blocked = world().does(() ->
                world().versions.find(new AgreementVersions.Key(number("B"), 1)).orElseThrow());
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.ACTIVE);
        assertThat(blocked.status()).isEqualTo(VersionStatus.SIGNED);
        assertThat(blocked.blockedBy()).isEqualTo(number("A"));
    }

    @Test
    void aTerminatedAgreementFreesWhatItHadAlone() {
        world().signed(number("A"), "D-1", exclusive("P-1", "CN/EAST", year(2026)));

        world().runs(() -> world().terminate.terminate(number("A"), "diversion"));
        world().signed(number("B"), "D-2", exclusive("P-1", "CN/EAST", new DateRange(TODAY, TODAY.plusDays(9))));

        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.TERMINATED);
        assertThat(world().status(number("B"), 1)).isEqualTo(VersionStatus.ACTIVE);
    }

    @Test
    void coversItsProductsInItsTerritoryOnItsDays() {
        world().signed(number("A"), "D-7", content(false, "P-1", "CN/31", year(2026)));

        assertThat(covers("D-7", "P-1", TODAY)).isTrue();
        assertThat(covers("D-7", "P-2", TODAY)).isFalse();
        assertThat(covers("D-7", "P-1", LocalDate.of(2027, 1, 1))).isFalse();
        world().signed(number("B"), "D-8", content(false, "P-1", "CN/32", year(2026)));
        assertThat(covers("D-8", "P-1", TODAY))
                .as("the dealer sits in Shanghai")
                .isFalse();
    }

    @Test
    void theSuccessorBeginsOnItsFirstDayAndItsPricesWithIt() {
        DateRange half = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        DateRange next = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        world().signed(number("A"), "D-3", priced("18.00", half));
        world().runs(() -> {
            world().draft.next(number("A"), priced("17.50", next));
            world().sign.sign(number("A"), 2);
        });

        world().date.set(LocalDate.of(2026, 6, 30));
        world().keep.keep();
        assertThat(price("D-3")).isEqualTo(Money.of("18.00"));

        world().date.set(LocalDate.of(2026, 7, 1));
        world().keep.keep();
        assertThat(price("D-3")).isEqualTo(Money.of("17.50"));
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.RENEWED);
        assertThat(world().status(number("A"), 2)).isEqualTo(VersionStatus.ACTIVE);
    }

    @Test
    void lapsesOnTheDayAfterItsLastAndIsMadeUpForWhenANightWasMissed() {
        world().signed(number("A"), "D-4", content(false, "P-1", "CN/31", year(2026)));

        world().date.set(LocalDate.of(2026, 12, 31));
        world().keep.keep();
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.ACTIVE);

        world().date.set(LocalDate.of(2027, 1, 20));
        world().keep.keep();
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.LAPSED);
        assertThat(world().events).contains(new AgreementChanged("D-4", number("A")));
    }

    @Test
    void theNextVersionLeavesNoGapAndNoOverlap() {
        world().signed(number("A"), "D-5", content(false, "P-1", "CN/31", year(2026)));
        for (LocalDate first : List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2))) {
            world().runs(() -> world().draft
                    .next(number("A"), content(false, "P-1", "CN/31", new DateRange(first, first.plusDays(300)))));
            assertThatThrownBy(() -> world().runs(() -> world().sign.sign(number("A"), 2)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("begins on 2027-01-01, not on " + first);
        }
    }

    @Test
    void whoDraftedItDoesNotSignIt() {
        world().person.set(java.util.Optional.of("wu.hao"));
        world().drafted(number("A"), "D-6", content(false, "P-1", "CN/31", year(2026)));

        assertThatThrownBy(() -> world().runs(() -> world().sign.sign(number("A"), 1)))
                .isInstanceOf(RuntimeException.class);

        world().person.set(java.util.Optional.of("han.mei"));
        world().runs(() -> world().sign.sign(number("A"), 1));
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.ACTIVE);
    }

    @Test
    void whatAPrincipalPromisesUsAloneKeepsNoDealerOutButBoundsHisTerm() {
        List<Clause> protective = java.util.stream.Stream.of(
                        ClauseKind.TERRITORY_PROTECTION,
                        ClauseKind.PRICE_PROTECTION,
                        ClauseKind.STOCK_BUY_BACK,
                        ClauseKind.RECALL,
                        ClauseKind.TERMINATION_NOTICE)
                .map(kind -> new Clause(kind, "…"))
                .toList();
        AgreementContent promised = exclusive("P-2", "CN", year(2026));
        world().runs(() -> {
            world().customer(number("M"), "MANUFACTURER", "CN", "31");
            world().draft
                    .begin(
                            number("P"),
                            AgreementKind.PRINCIPAL,
                            number("M"),
                            new AgreementContent(
                                    promised.term(),
                                    true,
                                    0,
                                    Money.ZERO,
                                    Money.ZERO,
                                    promised.products(),
                                    List.of(),
                                    List.of(),
                                    promised.territories(),
                                    protective));
            world().sign.sign(number("P"), 1);
        });

        world().signed(number("A"), "D-11", exclusive("P-2", "CN/31", year(2026)));
        assertThat(world().status(number("A"), 1)).isEqualTo(VersionStatus.ACTIVE);
        assertThatThrownBy(() -> world().signed(
                                number("B"),
                                "D-12",
                                content(false, "P-2", "CN/32", new DateRange(TODAY, LocalDate.of(2027, 1, 1)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("P-2 is ours until 2026-12-31 only (principal's agreement " + number("P"));
        world().runs(() -> world().terminate.terminate(number("P"), "end of test"));
    }

    @Test
    void anInstitutionInADistrictOfSeveralCitiesNeedsItsCity() {
        assertThatThrownBy(() -> world().drafted(number("A"), "D-9", exclusive("P-1", "H-2", year(2026))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("name the city");
        assertThatThrownBy(() -> world().drafted(number("B"), "D-9", exclusive("P-1", "CN/99", year(2026))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no territory CN/99");
    }

    @Test
    void readsBackWhatWasWritten() {
        AgreementContent content = new AgreementContent(
                year(2026),
                true,
                60,
                Money.of("50000.00"),
                Money.of("300.00"),
                Set.of("P-1", "P-2"),
                List.of(new AgreedPrice("P-1", Money.of("18.00"), year(2026))),
                List.of(
                        new AgreedTarget(new io.countersign.calendar.PeriodKey("2026-Q1"), null, Money.of("100.00")),
                        new AgreedTarget(new io.countersign.calendar.PeriodKey("2026-Q2"), null, Money.of("200.00")),
                        new AgreedTarget(null, "P-1", Money.of("300.00"))),
                Set.of("CN/32", "CN/NORTH"),
                List.of(new Clause(ClauseKind.QUALITY, "GSP")));
        world().drafted(number("A"), "D-10", content);

        assertThat(world().does(() -> world().versions
                                .find(new AgreementVersions.Key(number("A"), 1))
                                .orElseThrow())
                        .content())
                .isEqualTo(content);
    }

    private boolean covers(String customer, String sku, LocalDate on) {
        return world().does(() ->
                world().agreements.covering(customer, Set.of(sku), on).containsKey(sku));
    }

    private Money price(String customer) {
        return world().does(() -> world().agreements
                .covering(customer, "P-1", world().date.get())
                .orElseThrow()
                .price());
    }

    private static AgreementContent priced(String price, DateRange term) {
        return new AgreementContent(
                term,
                false,
                45,
                Money.ZERO,
                Money.ZERO,
                Set.of("P-1"),
                List.of(new AgreedPrice("P-1", Money.of(price), term)),
                List.of(),
                Set.of("CN/31"),
                List.of());
    }
}
