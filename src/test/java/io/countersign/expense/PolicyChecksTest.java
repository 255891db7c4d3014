package io.countersign.expense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.ShippedRules;
import io.countersign.expense.CitedActivities.Cited;
import io.countersign.invoice.InvoiceInput;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every bound of the policy engine, with the rules as they are shipped. */
class PolicyChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16); // a Monday
    private static final LocalDate RULES_SINCE = LocalDate.of(2024, 1, 1);

    private final RuleBook rules = new ShippedRules();
    private final CitedActivities activities = mock();
    private final Cities cities = new Cities(() -> List.of(
            new Cities.City(new Text("Shanghai", "上海"), CityTier.TIER1, RULES_SINCE),
            new Cities.City(new Text("Suzhou", "苏州"), CityTier.NEW_TIER1, RULES_SINCE),
            new Cities.City(new Text("Wuxi", "无锡"), CityTier.TIER2, RULES_SINCE)));

    @ParameterizedTest
    @CsvSource({
        "HOTEL, Shanghai, STAFF, 500.00", "HOTEL, 苏州市, STAFF, 380.00", "HOTEL, wuxi, STAFF, 300.00",
        "HOTEL, Kunshan, STAFF, 240.00", "HOTEL, 上海, MANAGER, 650.00", "HOTEL, 上海, DIRECTOR, 800.00",
        "MEAL_ALLOWANCE, 上海, STAFF, 100.00", "MEAL_ALLOWANCE, Wuxi, STAFF, 80.00",
                "LOCAL_TRANSPORT, Kunshan, MANAGER, 65.00"
    })
    void paysUpToTheBoundOfCityAndGradeAndLeavesTheRestToTheEmployee(
            ExpenseType type, String city, Grade grade, String bound) {
        Judgement within = judged(new BoundsCheck(rules, cities), grade, stay(type, city, bound, 1));
        Judgement beyond = judged(
                new BoundsCheck(rules, cities),
                grade,
                stay(type, city, Money.of(bound).plus(Money.of("0.01")).toString(), 1));

        assertThat(within.findings()).isEmpty();
        assertThat(beyond.shares()).containsExactly(Money.of("0.01"));
        assertThat(codes(beyond)).containsExactly("self-pay INFO");
    }

    @Test
    void paysAHotelByNights() {
        Judgement judged =
                judged(new BoundsCheck(rules, cities), Grade.STAFF, stay(ExpenseType.HOTEL, "上海", "1600.00", 4));

        assertThat(judged.shares()).containsExactly(Money.of("100.00"));
        assertThat(judged.findings().get(0).message().en())
                .contains("3 nights × 500.00")
                .contains("1,600.00 − 1,500.00");
    }

    @Test
    void paysNoAllowanceForDaysOnWhichAMealWasPaid() {
        ExpenseLine.Facts allowance = stay(ExpenseType.MEAL_ALLOWANCE, "上海", "300.00", 3);
        ExpenseLine.Facts meal = meal(ExpenseType.BUSINESS_MEAL, "200.00", 1, 1);

        Judgement judged = judged(new BoundsCheck(rules, cities), Grade.STAFF, allowance, meal);

        assertThat(judged.shares()).containsExactly(Money.of("100.00"), Money.ZERO);
    }

    @Test
    void asksADirectorWhereSomebodySaysWhyTheHouseShouldPayMore() {
        ExpenseLine.Facts dear =
                with(stay(ExpenseType.HOTEL, "上海", "700.00", 1), details("trade fair, all hotels were full"));

        Judgement judged = judged(new BoundsCheck(rules, cities), Grade.STAFF, dear);

        assertThat(codes(judged)).containsExactly("beyond-bounds HOLD");
        assertThat(judged.shares()).containsExactly(Money.ZERO);
    }

    @Test
    void takesTheBoundsOfTheDayOfTheExpense() {
        ExpenseLine.Facts before = new ExpenseLine.Facts(
                ExpenseType.HOTEL,
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 31),
                "上海",
                "x",
                Money.of(500),
                "B",
                null,
                details(null));

        assertThat(judged(new BoundsCheck(rules, cities), Grade.STAFF, before).shares())
                .containsExactly(Money.of(50));
    }

    @ParameterizedTest
    @CsvSource({"STAFF, 100.00", "MANAGER, 200.00", "DIRECTOR, 300.00"})
    void paysTheTelephoneByGrade(Grade grade, String bound) {
        assertThat(judged(new BoundsCheck(rules, cities), grade, line(ExpenseType.MOBILE, bound, details(null)))
                        .findings())
                .isEmpty();
        assertThat(judged(new BoundsCheck(rules, cities), grade, line(ExpenseType.MOBILE, "300.01", details(null)))
                        .shares())
                .containsExactly(Money.of("300.01").minus(Money.of(bound)));
    }

    @ParameterizedTest
    @CsvSource({"BUSINESS_MEAL, 150.00", "INTERNAL_MEAL, 80.00", "ENTERTAINMENT, 300.00"})
    void paysMealsByTheHead(ExpenseType type, String each) {
        int hosts = type == ExpenseType.INTERNAL_MEAL ? 4 : 2;
        String bound = Money.of(each).times(4).toString();
        String beyond = Money.of(bound).plus(Money.of("0.01")).toString();

        assertThat(judged(new MealCheck(rules), Grade.STAFF, meal(type, bound, hosts, 4 - hosts))
                        .findings())
                .isEmpty();
        assertThat(judged(new MealCheck(rules), Grade.STAFF, meal(type, beyond, hosts, 4 - hosts))
                        .shares())
                .containsExactly(Money.of("0.01"));
    }

    @Test
    void blocksAMealWithoutNames() {
        assertThat(codes(judged(new MealCheck(rules), Grade.STAFF, meal(ExpenseType.BUSINESS_MEAL, "80.00", 0, 0))))
                .containsExactly("attendees-missing BLOCK");
    }

    @Test
    void asksWhyThereAreMoreHostsThanGuests() {
        assertThat(codes(judged(new MealCheck(rules), Grade.STAFF, meal(ExpenseType.HCP_MEAL, "80.00", 2, 2))))
                .isEmpty();
        assertThat(codes(judged(new MealCheck(rules), Grade.STAFF, meal(ExpenseType.HCP_MEAL, "80.00", 3, 2))))
                .containsExactly("more-hosts-than-guests HOLD");
    }

    @Test
    void paysEntertainmentOnlyWithAPriorRequestThatWasAgreedTo() {
        when(activities.find("MA-1")).thenReturn(Optional.of(cited(true)));
        when(activities.find("MA-2")).thenReturn(Optional.of(cited(false)));
        PurposeCheck check = new PurposeCheck(rules, activities);

        assertThat(codes(judged(check, Grade.STAFF, entertainment("MA-1")))).isEmpty();
        assertThat(codes(judged(check, Grade.STAFF, entertainment("MA-2")))).containsExactly("no-prior-request BLOCK");
        assertThat(codes(judged(check, Grade.STAFF, entertainment(null)))).containsExactly("no-prior-request BLOCK");
    }

    @ParameterizedTest
    @CsvSource({
        "ALCOHOL, wine, true",
        "LEISURE, x, true",
        "GIFT_CARD, x, true",
        "OTHER, evening at the KTV, true",
        "OTHER, 购物卡两张, true",
        "OTHER, paper, false"
    })
    void neverPaysAlcoholLeisureOrGiftCards(ExpenseType type, String description, boolean blocked) {
        ExpenseLine.Facts line =
                new ExpenseLine.Facts(type, DAY, DAY, null, description, Money.of(90), "B", null, details(null));

        assertThat(codes(judged(new PurposeCheck(rules, activities), Grade.STAFF, line)))
                .isEqualTo(blocked ? List.of("never-paid BLOCK") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, 90.00, , invoice-missing HOLD", "LOCAL_TRANSPORT, 50.00, , invoice-missing WARN",
                "LOCAL_TRANSPORT, 50.01, , invoice-missing HOLD",
        "OTHER, 90.00, 90.00, ", "OTHER, 90.01, 90.00, beyond-invoice BLOCK", "MEAL_ALLOWANCE, 90.00, , "
    })
    void asksForTheInvoiceAndPaysNoMoreThanItShows(
            ExpenseType type, String amount, @Nullable String invoice, @Nullable String found) {
        LineDetails details =
                new LineDetails(List.of(), null, null, null, invoice == null ? null : invoice(invoice), null);

        assertThat(codes(judged(new ReceiptCheck(rules), Grade.STAFF, line(type, amount, details))))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-21, 2026-11-20, ",
        "2026-10-20, 2026-11-20, filed-late WARN",
        "2025-12-31, 2026-01-15, ",
        "2025-12-20, 2026-03-31, filed-late WARN",
        "2025-12-20, 2026-04-01, year-closed HOLD",
        "2025-12-20, 2026-05-31, year-closed HOLD",
        "2025-12-20, 2026-06-01, year-closed BLOCK"
    })
    void takesExpensesWithinTheirTime(LocalDate spent, LocalDate on, @Nullable String found) {
        ExpenseLine.Facts line = new ExpenseLine.Facts(
                ExpenseType.OTHER, spent, spent, null, "x", Money.of(90), "B", null, details(null));
        Judgement judgement = new Judgement(1);

        new FilingCheck(rules)
                .check(
                        new ClaimCheck.Case(
                                "EC-1",
                                new PersonId("chen.jie"),
                                Grade.STAFF,
                                new ClaimContent("x", List.of(line)),
                                on),
                        judgement);

        assertThat(codes(judgement)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "TRAIN, SECOND, STAFF, ",
        "TRAIN, FIRST, STAFF, travel-class HOLD",
        "TRAIN, FIRST, DIRECTOR, ",
        "FLIGHT, BUSINESS, DIRECTOR, travel-class HOLD",
        "FLIGHT, ECONOMY, STAFF, ",
        "TRAIN, , STAFF, travel-class-missing WARN"
    })
    void travelsInTheClassOfTheGrade(
            ExpenseType type, @Nullable TravelClass taken, Grade grade, @Nullable String found) {
        LineDetails details = new LineDetails(List.of(), taken, null, null, null, null);

        assertThat(codes(judged(new TravelCheck(rules), grade, line(type, "90.00", details))))
                .isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void paysAnAllowanceOnceForADay() {
        Claims claims = mock();
        when(claims.allowancesElsewhere(new PersonId("chen.jie"), "EC-1", DAY, DAY))
                .thenReturn(List.of("EC-0"));
        AllowanceCheck check = new AllowanceCheck(rules, claims);
        ExpenseLine.Facts other = stay(ExpenseType.MEAL_ALLOWANCE, "上海", "100.00", 2);

        assertThat(codes(judged(check, Grade.STAFF, stay(ExpenseType.MEAL_ALLOWANCE, "上海", "100.00", 1))))
                .containsExactly("allowance-twice BLOCK");
        assertThat(codes(judged(check, Grade.STAFF, other))).isEmpty();
        assertThat(codes(judged(check, Grade.STAFF, other, other))).containsExactly("allowance-twice BLOCK");
    }

    @ParameterizedTest
    @CsvSource({"499.99, true", "500.01, false"})
    void passesSmallCleanClaimsByThemselves(String amount, boolean low) {
        Risk risk = risk("EC-1", line(ExpenseType.OTHER, amount, details(null)), List.of());

        assertThat(risk.isLow()).isEqualTo(low);
    }

    @Test
    void looksAtWhatScoresTooHighOrWhereSomethingWasFound() {
        RiskScore score = new RiskScore(rules);
        ClaimContent meals = new ClaimContent(
                "x",
                List.of(
                        meal(ExpenseType.BUSINESS_MEAL, "90.00", 1, 1),
                        meal(ExpenseType.BUSINESS_MEAL, "91.00", 1, 1)));
        ClaimContent three = new ClaimContent(
                "x",
                List.of(meals.lines().get(0), meals.lines().get(1), meal(ExpenseType.BUSINESS_MEAL, "92.00", 1, 1)));
        List<Money> none = List.of(Money.ZERO, Money.ZERO, Money.ZERO);

        Risk twenty = score.of("EC-1", withInvoices(meals), List.of(), none, TODAY);
        Risk thirty = score.of("EC-1", withInvoices(three), List.of(), none, TODAY);
        assertThat(twenty.score()).isEqualTo(20);
        assertThat(twenty.isLow()).isTrue();
        assertThat(thirty.score()).isEqualTo(30);
        assertThat(thirty.isLow()).isFalse();

        Finding warning = judged(new TravelCheck(rules), Grade.STAFF, line(ExpenseType.TRAIN, "90.00", details(null)))
                .findings()
                .get(0);
        assertThat(risk("EC-1", line(ExpenseType.OTHER, "90.00", details(null)), List.of(warning))
                        .isLow())
                .isFalse();
    }

    @Test
    void drawsATenthForFinanceAndTheSameTenthEveryTime() {
        long drawn = IntStream.range(0, 10_000)
                .filter(i -> Sample.draws("EC-2026-" + i, "seed", 10))
                .count();

        assertThat(drawn).isBetween(900L, 1_100L);
        assertThat(IntStream.range(0, 100)
                        .filter(i -> Sample.draws("EC-" + i, "seed", 10))
                        .toArray())
                .isEqualTo(IntStream.range(0, 100)
                        .filter(i -> Sample.draws("EC-" + i, "seed", 10))
                        .toArray())
                .isNotEqualTo(IntStream.range(0, 100)
                        .filter(i -> Sample.draws("EC-" + i, "other", 10))
                        .toArray());
        assertThat(Sample.draws("EC-1", "seed", 0)).isFalse();
        assertThat(Sample.draws("EC-1", "seed", 100)).isTrue();
    }

    private Risk risk(String number, ExpenseLine.Facts line, List<Finding> findings) {
        ClaimContent content = withInvoices(new ClaimContent("x", List.of(line)));
        return new RiskScore(rules).of(number, content, findings, List.of(Money.ZERO), TODAY);
    }

    private static ClaimContent withInvoices(ClaimContent content) {
        return new ClaimContent(
                content.purpose(),
                content.lines().stream()
                        .map(line -> with(
                                line,
                                new LineDetails(
                                        line.details().attendees(),
                                        null,
                                        null,
                                        null,
                                        invoice(line.claimed().toString()),
                                        null)))
                        .toList());
    }

    private static Judgement judged(ClaimCheck check, Grade grade, ExpenseLine.Facts... lines) {
        Judgement judgement = new Judgement(lines.length);
        check.check(
                new ClaimCheck.Case(
                        "EC-1", new PersonId("chen.jie"), grade, new ClaimContent("x", Arrays.asList(lines)), TODAY),
                judgement);
        return judgement;
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.findings().stream()
                .map(finding -> finding.code() + " " + finding.severity())
                .toList();
    }

    private static ExpenseLine.Facts stay(ExpenseType type, String city, String amount, int days) {
        return new ExpenseLine.Facts(
                type, DAY, DAY.plusDays(days - 1L), city, "x", Money.of(amount), "B", null, details(null));
    }

    private static ExpenseLine.Facts meal(ExpenseType type, String amount, int hosts, int guests) {
        List<Attendee> attendees = IntStream.range(0, hosts + guests)
                .mapToObj(i -> new Attendee("N" + i, "O", i < hosts ? Attendee.Kind.INTERNAL : Attendee.Kind.PARTNER))
                .toList();
        return line(type, amount, new LineDetails(attendees, null, null, null, null, null));
    }

    private static ExpenseLine.Facts entertainment(@Nullable String activity) {
        return new ExpenseLine.Facts(
                ExpenseType.ENTERTAINMENT, DAY, DAY, null, "dinner", Money.of(90), "B", activity, details(null));
    }

    private static ExpenseLine.Facts line(ExpenseType type, String amount, LineDetails details) {
        return new ExpenseLine.Facts(type, DAY, DAY, "上海", "x", Money.of(amount), "B", null, details);
    }

    private static ExpenseLine.Facts with(ExpenseLine.Facts line, LineDetails details) {
        return new ExpenseLine.Facts(
                line.type(),
                line.spentOn(),
                line.spentTo(),
                line.city(),
                line.description(),
                line.claimed(),
                line.budgetNode(),
                line.activity(),
                details);
    }

    private static LineDetails details(@Nullable String exception) {
        return new LineDetails(List.of(), null, null, exception, null, null);
    }

    private static InvoiceInput invoice(String amount) {
        return new InvoiceInput(null, "1", null, "S", null, "B", null, "2026-11-16", amount, null, null);
    }

    private static Cited cited(boolean approved) {
        return new Cited("MA-1", new Text("a", "a"), new PersonId("zhao.min"), DAY, DAY, "B", approved);
    }
}
