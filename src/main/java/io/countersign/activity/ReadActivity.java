package io.countersign.activity;

import io.countersign.budget.BudgetNodes;
import io.countersign.calendar.Today;
import io.countersign.catalogue.Products;
import io.countersign.compliance.event.Declarations;
import io.countersign.compliance.event.VenueType;
import io.countersign.language.PlainText;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an activity as typed, collecting everything that is wrong with it instead of stopping at the first. */
@Component
class ReadActivity {

    static final int MOST_PEOPLE = 5_000;
    static final Money HIGHEST_COST = Money.of(10_000_000);
    private static final int LONGEST = 400;

    private final Products products;
    private final BudgetNodes budgets;
    private final ReadActivityLists readLists;
    private final Today today;

    ReadActivity(Products products, BudgetNodes budgets, ReadActivityLists readLists, Today today) {
        this.products = products;
        this.budgets = budgets;
        this.readLists = readLists;
        this.today = today;
    }

    /** @param earliest day on which it may begin; today for a draft */
    ActivityReading read(ActivityInput input, LocalDate earliest) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Moments moments = new Moments(errors);
        Optional<ActivityType> type = typed.choice(input.type(), "type", ActivityType.class);
        Optional<String> title = typed.text(input.title(), "title", 200);
        Optional<String> objective = typed.text(input.objective(), "objective", 2_000);
        Optional<String> product = product(input.product(), errors);
        Optional<String> budget = budget(input.budgetNode(), errors);
        Optional<Instant> from =
                moments.read(input.from(), "from", earliest, today.date().plusDays(LONGEST));
        Optional<Instant> to =
                moments.read(input.to(), "to", earliest, today.date().plusDays(LONGEST));
        boolean endsAfterwards = from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get());
        errors.require(endsAfterwards, "to", "It has to end after it begins.", "结束时间须晚于开始时间。");
        Optional<Venue> venue = venue(input.venue(), typed, errors);
        Headcount headcount = headcount(input, typed);
        Optional<Payee> payee = Declared.payee(input.payee(), typed, today.date());
        Declarations declarations = Declared.declarations(input.declarations(), errors);
        ReadActivityLists.Lists lists = readLists.read(input, errors);
        Money cost = lists.cost();
        errors.require(
                !cost.exceeds(HIGHEST_COST),
                "lines",
                "The activity comes to " + cost.formatted() + "; at most " + HIGHEST_COST.formatted() + ". Split it.",
                "活动费用合计 " + cost.formatted() + "，最多 " + HIGHEST_COST.formatted() + "，请拆分。");
        boolean usable = type.isPresent()
                && product.isPresent()
                && budget.isPresent()
                && from.isPresent()
                && to.isPresent()
                && endsAfterwards
                && venue.isPresent();
        ActivityContent content = usable
                ? new ActivityContent(
                        type.get(),
                        title.orElse("?"),
                        product.get(),
                        objective.orElse("?"),
                        from.get(),
                        to.get(),
                        venue.get(),
                        headcount,
                        budget.get(),
                        payee.orElse(null),
                        declarations,
                        lists.lines(),
                        lists.speakers(),
                        lists.attendees(),
                        lists.materials(),
                        lists.tasks())
                : null;
        return new ActivityReading(content, errors.errors());
    }

    private Optional<String> product(@Nullable String code, Collector errors) {
        Optional<String> found = TypedInput.typed(code)
                .filter(text -> text.length() <= 20)
                .flatMap(products::find)
                .map(product -> product.sku());
        errors.require(found.isPresent(), "product", "Choose the product it is for from the list.", "请从列表中选择活动所针对的产品。");
        return found;
    }

    private Optional<String> budget(@Nullable String code, Collector errors) {
        Optional<String> found = TypedInput.typed(code)
                .filter(text -> text.length() <= 40)
                .flatMap(budgets::find)
                .map(node -> node.code());
        errors.require(
                found.isPresent(),
                "budgetNode",
                "There is no such budget. Choose the budget that pays for it from the list.",
                "没有该预算，请从列表中选择承担费用的预算。");
        return found;
    }

    private static Optional<Venue> venue(ActivityInput.@Nullable Place place, TypedInput typed, Collector errors) {
        ActivityInput.Place given = place == null ? new ActivityInput.Place(null, null, null, null, null) : place;
        Optional<VenueType> type = typed.choice(given.type(), "venue.type", VenueType.class);
        Optional<String> name = typed.text(given.name(), "venue.name", 200);
        Optional<String> city = typed.text(given.city(), "venue.city", 100);
        Coordinates coordinates = Coordinates.read(given.latitude(), given.longitude(), errors);
        return type.isEmpty() || name.isEmpty() || city.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Venue(type.get(), name.get(), city.get(), coordinates.latitude(), coordinates.longitude()));
    }

    private static Headcount headcount(ActivityInput input, TypedInput typed) {
        return new Headcount(
                people(input.plannedHcp(), "plannedHcp", typed),
                people(input.plannedStaff(), "plannedStaff", typed),
                people(input.plannedGuests(), "plannedGuests", typed));
    }

    /** Left out is nobody. */
    private static int people(@Nullable String text, String field, TypedInput typed) {
        return TypedInput.typed(text).isEmpty()
                ? 0
                : typed.whole(text, field, 0, MOST_PEOPLE).orElse(0);
    }

    /** Why something is changed or taken back, in the person's own words. */
    static String reason(@Nullable String text, String en, String zh) {
        Collector errors = new Collector();
        Optional<String> reason = TypedInput.typed(text);
        errors.require(reason.isPresent(), "reason", en, zh);
        reason.flatMap(why -> PlainText.problem(why, 2_000))
                .ifPresent(problem -> errors.add("reason", problem.en(), problem.zh()));
        errors.refuseIfAny();
        return reason.orElseThrow();
    }
}
