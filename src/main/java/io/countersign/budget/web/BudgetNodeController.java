package io.countersign.budget.web;

import io.countersign.budget.BudgetDetail;
import io.countersign.budget.BudgetNodeView;
import io.countersign.budget.FindBudgets;
import io.countersign.budget.ShowBudget;
import io.countersign.language.Text;
import io.countersign.web.InvalidInput;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budgets to choose from and to look at, with what is left of them at this moment. */
@RestController
@RequestMapping("/api/budget-nodes")
@Tag(name = "Budgets")
class BudgetNodeController {

    private final FindBudgets findBudgets;
    private final ShowBudget showBudget;

    BudgetNodeController(FindBudgets findBudgets, ShowBudget showBudget) {
        this.findBudgets = findBudgets;
        this.showBudget = showBudget;
    }

    @GetMapping
    @Operation(
            summary = "Budgets by part of code or name, with what is available",
            description =
                    "month=YYYY-MM leaves those whose period has that month; unit=CN/EAST those of that unit and below.")
    Page<BudgetNodeView> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findBudgets.find(new FindBudgets.Query(q, unit, month(month), after, Limit.of(limit)));
    }

    @GetMapping("/{code}")
    @Operation(summary = "One budget: months, children, last movements")
    BudgetDetail show(@PathVariable String code) {
        return showBudget.show(code);
    }

    private static @Nullable LocalDate month(@Nullable String month) {
        if (month == null || month.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(month.length() > 7 ? month.substring(0, 7) : month)
                    .atDay(1);
        } catch (DateTimeException noSuchMonth) {
            throw new InvalidInput("month", new Text("Enter a month as YYYY-MM.", "月份请按 YYYY-MM 填写。"));
        }
    }
}
