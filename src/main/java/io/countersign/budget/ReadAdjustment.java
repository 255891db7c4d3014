package io.countersign.budget;

import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an adjustment as typed, collecting everything that is wrong with it instead of stopping at the first. */
@Component
class ReadAdjustment {

    static final int LONGEST_REASON = 2_000;
    private static final Money LEAST = Money.of("0.01");
    private static final Money MOST = Money.of(100_000_000);
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final BudgetNodes nodes;
    private final BudgetAccess access;

    ReadAdjustment(BudgetNodes nodes, BudgetAccess access) {
        this.nodes = nodes;
        this.access = access;
    }

    AdjustmentReading read(AdjustmentInput input, PersonId person) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        BudgetAccess.Sight sight = access.of(person);
        Optional<BudgetNode> from = node(input.from(), "from", sight, errors);
        Optional<BudgetNode> to = node(input.to(), "to", sight, errors);
        Optional<LocalDate> month =
                typed.date(day(input.month()), "month", EARLIEST, LATEST).map(day -> day.withDayOfMonth(1));
        Optional<Money> amount = typed.amount(input.amount(), "amount", LEAST, MOST);
        Optional<String> reason = typed.text(input.reason(), "reason", LONGEST_REASON);
        from.flatMap(one -> to.filter(one::equals))
                .ifPresent(
                        same -> errors.add("to", "Choose another budget than the one that gives.", "请选择与调出预算不同的预算。"));
        month.ifPresent(day -> {
            within(from, day, "from", errors);
            within(to, day, "to", errors);
        });
        return new AdjustmentReading(
                from.orElse(null),
                to.orElse(null),
                month.orElse(null),
                amount.orElse(null),
                reason.orElse(null),
                errors.errors());
    }

    /** A month alone means its first day. */
    private static @Nullable String day(@Nullable String month) {
        return month != null && month.strip().length() == 7 ? month.strip() + "-01" : month;
    }

    private Optional<BudgetNode> node(@Nullable String code, String field, BudgetAccess.Sight sight, Collector errors) {
        Optional<BudgetNode> found = TypedInput.typed(code)
                .filter(text -> text.length() <= 40)
                .flatMap(nodes::find)
                .filter(sight::sees);
        errors.require(
                found.isPresent(),
                field,
                code == null || code.isBlank()
                        ? "Choose a budget."
                        : "There is no budget with this code. Choose one from the list.",
                code == null || code.isBlank() ? "请选择预算。" : "没有这个预算编号，请从列表中选择。");
        return found;
    }

    private static void within(Optional<BudgetNode> node, LocalDate month, String field, Collector errors) {
        node.filter(found -> !found.period().contains(month))
                .ifPresent(found -> errors.add(
                        field,
                        found.code() + " is a budget for " + found.period().key() + ". Choose one of the month's year.",
                        found.code() + " 适用于 " + found.period().key() + "，请选择所填月份所在年度的预算。"));
    }
}
