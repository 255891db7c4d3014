package io.countersign.budget;

import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * This year's budgets and next year's: {@code B2026-CN}, a region {@code B2026-EAST}, a district {@code B2026-SH1}, a product
 * line in it {@code B2026-SH1-CV}. Of the lines with a percentage, so much was spent of each month that is over.
 */
@Component
@Profile("demo")
class DemoBudgets implements DemoChapter {

    private final AllocateBudgets allocate;
    private final ReserveBudget reserve;
    private final CommitBudget commit;
    private final SpendBudget spend;
    private final Today today;

    DemoBudgets(AllocateBudgets allocate, ReserveBudget reserve, CommitBudget commit, SpendBudget spend, Today today) {
        this.allocate = allocate;
        this.reserve = reserve;
        this.commit = commit;
        this.spend = spend;
        this.today = today;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void load() {
        List<CSVRecord> budgets = rows("budgets");
        int year = today.date().getYear();
        List<Objection> objections = allocate.allocate(
                "opening",
                Stream.of(year, year + 1)
                        .flatMap(of -> budgets.stream().map(row -> allocation(row, of)))
                        .toList());
        if (!objections.isEmpty()) {
            throw new IllegalStateException("The demo world's budgets are wrong: " + objections);
        }
        budgets.stream().filter(row -> !row.get("spent").isEmpty()).forEach(row -> spent(row, year));
    }

    private static Allocation allocation(CSVRecord row, int year) {
        String product = row.get("product");
        return new Allocation(
                code(row.get("code"), year),
                parent(row.get("parent"), year),
                new Text(row.get("en") + " " + year, row.get("zh") + " " + year),
                row.get("unit"),
                product.isEmpty() ? null : product,
                BudgetPeriod.year(year),
                new PersonId(row.get("owner")),
                new BudgetPolicy(actions(row.get("annual")), actions(row.get("monthly"))),
                Allocation.evenly(Money.of(row.get("amount")), 12));
    }

    /** One action for everything, or one for each kind of document: {@code WARN STOP STOP}. */
    private static BudgetPolicy.Actions actions(String text) {
        String[] parts = text.split(" ");
        PolicyAction first = PolicyAction.valueOf(parts[0]);
        return parts.length == 1
                ? BudgetPolicy.Actions.all(first)
                : new BudgetPolicy.Actions(first, PolicyAction.valueOf(parts[1]), PolicyAction.valueOf(parts[2]));
    }

    private static String code(String code, int year) {
        return "B" + year + "-" + code;
    }

    private static @Nullable String parent(String code, int year) {
        return code.isEmpty() ? null : code(code, year);
    }

    private void spent(CSVRecord row, int year) {
        String node = code(row.get("code"), year);
        Money month = Money.rounded(Money.of(row.get("amount"))
                .amount()
                .multiply(new BigDecimal(row.get("spent")))
                .movePointLeft(2)
                .divide(BigDecimal.valueOf(12), java.math.RoundingMode.HALF_UP));
        List<Ask> asks = new ArrayList<>();
        for (LocalDate first = LocalDate.of(year, 1, 1);
                first.isBefore(today.date().withDayOfMonth(1));
                first = first.plusMonths(1)) {
            asks.add(new Ask(node, first, month, "opening"));
        }
        String document = "OB-" + node;
        reserve.reserve(document, 1, asks);
        commit.commit(document);
        spend.spend(document, asks);
    }
}
