package io.countersign.promo;

import io.countersign.activity.ActivityCard;
import io.countersign.calendar.Today;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.InvalidInput.FieldError;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a requisition as typed, collecting everything that is wrong with it. */
@Component
class ReadRequisition {

    private static final int MOST_LINES = 50;
    private static final int MOST_OF_ONE = 100_000;
    private static final int LONGEST_PURPOSE = 500;

    /** @param content null when something is wrong */
    record Reading(@Nullable RequisitionContent content, List<FieldError> errors) {

        RequisitionContent required() {
            if (content == null) {
                throw new io.countersign.web.InvalidInput(errors);
            }
            return content;
        }
    }

    private final PromoItems items;
    private final CitedActivities activities;
    private final Today today;

    ReadRequisition(PromoItems items, CitedActivities activities, Today today) {
        this.items = items;
        this.activities = activities;
        this.today = today;
    }

    Reading read(RequisitionInput input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<ActivityCard> activity = activity(input.activity(), errors);
        Optional<LocalDate> neededOn = typed.date(
                input.neededOn(), "neededOn", today.date(), today.date().plusYears(1));
        Optional<String> purpose = typed.text(input.purpose(), "purpose", LONGEST_PURPOSE);
        List<RequisitionLine> lines = lines(input.lines(), typed, errors);
        RequisitionContent content = errors.errors().isEmpty()
                ? new RequisitionContent(
                        activity.orElseThrow().number(), neededOn.orElseThrow(), purpose.orElseThrow(), lines)
                : null;
        return new Reading(content, errors.errors());
    }

    private Optional<ActivityCard> activity(@Nullable String number, Collector errors) {
        Optional<ActivityCard> found =
                TypedInput.typed(number).filter(text -> text.length() <= 20).flatMap(activities::find);
        errors.require(found.isPresent(), "activity", "Choose the activity that the items are for.", "请选择物料所用的市场活动。");
        return found;
    }

    private List<RequisitionLine> lines(
            @Nullable List<RequisitionInput.@Nullable Line> typedLines, TypedInput typed, Collector errors) {
        List<RequisitionInput.Line> given =
                Objects.requireNonNullElse(typedLines, List.<RequisitionInput.@Nullable Line>of()).stream()
                        .flatMap(line -> Optional.ofNullable(line).stream())
                        .toList();
        errors.require(
                !given.isEmpty() && given.size() <= MOST_LINES,
                "lines",
                "Ask for 1 to " + MOST_LINES + " items.",
                "请填写 1 至 " + MOST_LINES + " 行物料。");
        Map<String, PromoItem> known = items.of(given.stream()
                .flatMap(line -> TypedInput.typed(line.item()).stream())
                .distinct()
                .limit(MOST_LINES)
                .toList());
        List<RequisitionLine> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < Math.min(given.size(), MOST_LINES); index++) {
            line(given.get(index), "lines[" + index + "].", known, typed, errors)
                    .ifPresent(lines::add);
            String at = "lines[" + index + "].item";
            TypedInput.typed(given.get(index).item())
                    .ifPresent(item -> errors.require(
                            seen.add(item), at, "This item stands in another line already.", "该物料已在其他行填写。"));
        }
        return lines;
    }

    private static Optional<RequisitionLine> line(
            RequisitionInput.Line line, String at, Map<String, PromoItem> known, TypedInput typed, Collector errors) {
        Optional<PromoItem> item = TypedInput.typed(line.item()).map(known::get);
        errors.require(item.isPresent(), at + "item", "Choose an item from the list.", "请从列表中选择物料。");
        Optional<Integer> quantity = typed.whole(line.quantity(), at + "quantity", 1, MOST_OF_ONE);
        Optional<Recipient> recipient = typed.choice(line.recipient(), at + "recipient", Recipient.class);
        return item.flatMap(found -> quantity.flatMap(
                count -> recipient.map(to -> new RequisitionLine(found.code(), count, to, found.unitCost()))));
    }
}
