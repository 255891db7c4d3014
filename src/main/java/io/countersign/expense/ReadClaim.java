package io.countersign.expense;

import io.countersign.calendar.Today;
import io.countersign.expense.ClaimInput.Line;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a claim as typed, collecting everything that is wrong with it instead of stopping at the first. */
@Component
class ReadClaim {

    private static final int LONGEST_PURPOSE = 200;
    private static final int MOST_LINES = 200;
    private static final Money HIGHEST_CLAIM = Money.of(5_000_000);

    private final LineSources sources;
    private final Today today;

    ReadClaim(LineSources sources, Today today) {
        this.sources = sources;
        this.today = today;
    }

    Reading read(ClaimInput input) {
        Collector errors = new Collector();
        Optional<String> purpose = new TypedInput(errors).text(input.purpose(), "purpose", LONGEST_PURPOSE);
        List<ExpenseLine.@Nullable Facts> lines = lines(input.lines(), errors);
        refuseTooHighASum(lines, errors);
        return new Reading(purpose.orElse(null), lines, errors.errors());
    }

    private List<ExpenseLine.@Nullable Facts> lines(@Nullable List<@Nullable Line> typed, Collector errors) {
        if (typed == null || typed.isEmpty() || typed.size() > MOST_LINES) {
            errors.add("lines", "Enter 1 to 200 expenses.", "请填写 1 至 200 行费用明细。");
            return List.of();
        }
        LineSources.Known known = sources.of(typed);
        List<ExpenseLine.@Nullable Facts> lines = new ArrayList<>();
        for (int index = 0; index < typed.size(); index++) {
            Line line = typed.get(index);
            lines.add(
                    line == null
                            ? missing("lines[" + index + "]", errors)
                            : new LineReader("lines[" + index + "].", errors, today.date(), known).read(line));
        }
        return lines;
    }

    private static ExpenseLine.@Nullable Facts missing(String field, Collector errors) {
        errors.add(field, "Fill in this expense or remove it.", "请填写该行费用或将其删除。");
        return null;
    }

    private static void refuseTooHighASum(List<ExpenseLine.@Nullable Facts> lines, Collector errors) {
        Money sum = Reading.read(lines).stream().map(ExpenseLine.Facts::claimed).reduce(Money.ZERO, Money::plus);
        errors.require(
                !sum.exceeds(HIGHEST_CLAIM),
                "lines",
                "The claim comes to " + sum.formatted() + "; at most " + HIGHEST_CLAIM.formatted() + ". Split it.",
                "报销金额合计 " + sum.formatted() + "，最多 " + HIGHEST_CLAIM.formatted() + "，请拆分。");
    }
}
