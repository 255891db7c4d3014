package io.countersign.sales;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the sales after a spend with those before. The month of the spend itself counts for neither side: windows are whole
 * months.
 */
@Service
public class MeasureUplift {

    /**
     * @param place   code of an institution or path of a territory's unit
     * @param windows how many equal windows before
     * @param months  length of each window
     */
    public record Query(String place, String product, LocalDate spentOn, Money cost, int windows, int months) {

        YearMonth spent() {
            return YearMonth.from(spentOn);
        }

        /** From this day on the last month that counts is over. */
        public LocalDate completeOn() {
            return spent().plusMonths(months + 1L).atDay(1);
        }
    }

    /** What came of it. */
    public sealed interface Result {}

    public record Measured(Uplift uplift) implements Result {}

    /** @param months without a figure; empty where the margin is missing instead */
    public record Missing(List<YearMonth> months) implements Result {
        public Missing {
            months = List.copyOf(months);
        }
    }

    private final SalesFigures figures;

    MeasureUplift(SalesFigures figures) {
        this.figures = figures;
    }

    @Transactional(readOnly = true)
    public Result measure(Query query) {
        List<YearMonth> missing = new ArrayList<>();
        List<SalesWindow> before = new ArrayList<>();
        for (int back = query.windows(); back >= 1; back--) {
            window(query, query.spent().minusMonths((long) back * query.months()), missing)
                    .ifPresent(before::add);
        }
        Optional<SalesWindow> after = window(query, query.spent().plusMonths(1), missing);
        Optional<Percentage> margin = figures.margin(query.product(), query.spentOn());
        return missing.isEmpty() && after.isPresent() && margin.isPresent()
                ? new Measured(new Uplift(before, after.get(), margin.get(), query.cost()))
                : new Missing(missing);
    }

    private Optional<SalesWindow> window(Query query, YearMonth from, List<YearMonth> missing) {
        YearMonth to = from.plusMonths(query.months() - 1L);
        List<SalesMonth> found = figures.months(query.place(), query.product(), from, to);
        List<YearMonth> known = found.stream().map(SalesMonth::month).toList();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            if (!known.contains(month)) {
                missing.add(month);
            }
        }
        return found.size() == query.months() ? Optional.of(new SalesWindow(found)) : Optional.empty();
    }
}
