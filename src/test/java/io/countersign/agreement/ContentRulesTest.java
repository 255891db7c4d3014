package io.countersign.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.PeriodKey;
import io.countersign.compliance.ShippedRules;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final DateRange YEAR = new DateRange(JANUARY, DECEMBER);

    private final ContentRules rules = new ContentRules(new ShippedRules());

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThatThrownBy(() -> new DateRange(DECEMBER, JANUARY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2026-01-01 is before the first, 2026-12-31");
    }

    @Test
    void refusesOverlappingPricesOfOneProduct() {
        DateRange first = new DateRange(JANUARY, LocalDate.of(2026, 7, 1));
        DateRange second = new DateRange(LocalDate.of(2026, 7, 1), DECEMBER);

        assertThat(refused(content(
                        List.of(price("P-1", "18.00", first), price("P-1", "17.00", second)), Money.ZERO, List.of())))
                .singleElement()
                .isEqualTo("P-1 has the price 18.00 2026-01-01 – 2026-07-01 already; end that one before 2026-07-01.");
    }

    @Test
    void takesPricesThatFollowEachOther() {
        DateRange first = new DateRange(JANUARY, LocalDate.of(2026, 6, 30));
        DateRange second = new DateRange(LocalDate.of(2026, 7, 1), DECEMBER);

        accepts(content(
                List.of(price("P-1", "18.00", first), price("P-1", "17.00", second), price("P-2", "9.00", YEAR)),
                Money.ZERO,
                List.of()));
    }

    @Test
    void refusesAPriceOutsideTheTermOrOfAnotherProduct() {
        DateRange late = new DateRange(JANUARY, DECEMBER.plusDays(1));

        assertThat(refused(content(List.of(price("P-9", "0.00", late)), Money.ZERO, List.of())))
                .hasSize(3)
                .anySatisfy(error -> assertThat(error).contains("outside the term"))
                .anySatisfy(error -> assertThat(error).contains("none of the products"));
    }

    @Test
    void refusesTargetsThatDoNotAddUp() {
        assertThat(refused(
                        content(List.of(), Money.of(500), List.of(quarter("2026-Q1", 200), quarter("2026-Q2", 299)))))
                .containsExactly(
                        "The targets of the periods do not add up to the whole: 200.00 + 299.00 = 499.00, not 500.00.");
        assertThat(refused(content(List.of(), Money.of(500), List.of(product("P-1", 500), product("P-2", 1)))))
                .containsExactly(
                        "The targets of the products do not add up to the whole: 500.00 + 1.00 = 501.00, not 500.00.");
    }

    @Test
    void takesTargetsThatAddUpBothWays() {
        accepts(content(
                List.of(),
                Money.of(500),
                List.of(quarter("2026-Q1", 200), quarter("2026-Q2", 300), product("P-1", 100), product("P-2", 400))));
    }

    @Test
    void refusesAPeriodTwiceOrOutsideTheTerm() {
        assertThat(refused(content(
                        List.of(),
                        Money.of(3),
                        List.of(quarter("2026-Q1", 1), quarter("2026-02", 1), quarter("2027", 1)))))
                .containsExactly(
                        "2026-02 has a target already.", "2027 lies outside the term 2026-01-01 – 2026-12-31.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dealer keeps to the resale price list of the company.",
                "The dealer shall not sell below 20.00 per box.",
                "Minimum selling price: 20.00",
                "乙方不得低于供货价的 1.2 倍销售本产品。",
                "乙方转售价格由甲方确定。",
                "乙方须维持统一零售价。",
                "终端最低零售价为 25 元。"
            })
    void refusesAClauseThatFixesOrFloorsTheResalePrice(String clause) {
        assertThat(refused(with(clause))).singleElement().asString().contains("rule C23");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dealer sells in its territory only and reports its flow data by the 5th.",
                "The company supplies at the agreed prices; the dealer sets its own prices.",
                "乙方按协议价格采购，货款于 45 日内付清。",
                "乙方不得向区域外销售。"
            })
    void takesOtherClauses(String clause) {
        accepts(with(clause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"发票可按高开方式结算", "The invoice is over-invoiced by 20 %."})
    void refusesAnArrangementForInvoicesAboveThePrice(String clause) {
        assertThat(refused(with(clause))).singleElement().asString().contains("rule C30");
    }

    @Test
    void aPrincipalProtectsWhatWePromiseOurDealers() {
        List<Clause> protective = List.of(
                new Clause(ClauseKind.TERRITORY_PROTECTION, "a"),
                new Clause(ClauseKind.PRICE_PROTECTION, "b"),
                new Clause(ClauseKind.STOCK_BUY_BACK, "c"),
                new Clause(ClauseKind.RECALL, "d"),
                new Clause(ClauseKind.TERMINATION_NOTICE, "e"));

        assertThatCode(() -> rules.demand(AgreementKind.PRINCIPAL, clauses(protective), JANUARY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.demand(AgreementKind.PRINCIPAL, clauses(protective.subList(0, 3)), JANUARY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cost of recalls, notice of termination");
    }

    private List<String> refused(AgreementContent content) {
        try {
            rules.demand(AgreementKind.DISTRIBUTION, content, JANUARY);
            throw new AssertionError("Nothing was refused");
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(error -> error.message().en()).toList();
        }
    }

    private void accepts(AgreementContent content) {
        assertThatCode(() -> rules.demand(AgreementKind.DISTRIBUTION, content, JANUARY))
                .doesNotThrowAnyException();
    }

    private static AgreementContent with(String clause) {
        return clauses(List.of(new Clause(ClauseKind.OTHER, clause)));
    }

    private static AgreementContent clauses(List<Clause> clauses) {
        return new AgreementContent(
                YEAR, false, 45, Money.ZERO, Money.ZERO, Set.of("P-1"), List.of(), List.of(), Set.of("CN"), clauses);
    }

    private static AgreementContent content(List<AgreedPrice> prices, Money target, List<AgreedTarget> targets) {
        return new AgreementContent(
                YEAR, false, 45, Money.ZERO, target, Set.of("P-1", "P-2"), prices, targets, Set.of("CN"), List.of());
    }

    private static AgreedPrice price(String sku, String price, DateRange days) {
        return new AgreedPrice(sku, Money.of(price), days);
    }

    private static AgreedTarget quarter(String period, long amount) {
        return new AgreedTarget(new PeriodKey(period), null, Money.of(amount));
    }

    private static AgreedTarget product(String sku, long amount) {
        return new AgreedTarget(null, sku, Money.of(amount));
    }
}
