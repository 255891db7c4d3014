package io.countersign.activity;

import io.countersign.compliance.Materials;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the lists of an activity as typed; a row that is wrong is left out and named in the errors. */
@Component
class ReadActivityLists {

    static final Money HIGHEST = Money.of(5_000_000);
    private static final Money LEAST = Money.of("0.01");

    private final ReadActivityPeople people;
    private final Materials materials;

    ReadActivityLists(ReadActivityPeople people, Materials materials) {
        this.people = people;
        this.materials = materials;
    }

    /** All lists that could be read. */
    record Lists(
            List<CostLine> lines,
            List<SpeakerEngagement> speakers,
            List<PlannedAttendee> attendees,
            List<PlannedMaterial> materials,
            List<PlannedTask> tasks) {

        Money cost() {
            Money fees = speakers.stream().map(SpeakerEngagement::fee).reduce(Money.ZERO, Money::plus);
            return lines.stream().map(CostLine::amount).reduce(fees, Money::plus);
        }
    }

    Lists read(ActivityInput input, Collector errors) {
        TypedRows rows = new TypedRows(errors);
        TypedInput typed = new TypedInput(errors);
        Lists lists = new Lists(
                rows.read(input.lines(), "lines", 100, (row, path, ids) -> line(row, path, ids, typed, errors)),
                rows.read(
                        input.speakers(),
                        "speakers",
                        20,
                        (row, path, ids) -> people.speaker(row, path, ids, typed, errors)),
                rows.read(
                        input.attendees(),
                        "attendees",
                        1_000,
                        (row, path, ids) -> people.attendee(row, path, ids, typed, errors)),
                rows.read(
                        input.materials(),
                        "materials",
                        100,
                        (row, path, ids) -> material(row, path, ids, typed, errors)),
                rows.read(input.tasks(), "tasks", 100, (row, path, ids) -> people.task(row, path, ids, typed, errors)));
        errors.require(
                !errors.errors().isEmpty()
                        || !lists.lines().isEmpty()
                        || !lists.speakers().isEmpty(),
                "lines",
                "Enter at least one cost line or speaker.",
                "请至少填写一行费用或一位讲者。");
        return lists;
    }

    private Optional<CostLine> line(
            ActivityInput.Line row, String path, StableIds ids, TypedInput typed, Collector errors) {
        Optional<CostType> type = typed.choice(row.costType(), path + "costType", CostType.class);
        errors.require(
                type.isEmpty() || type.get() != CostType.SPEAKER_FEE,
                path + "costType",
                "Enter the fee with the speaker, not as a cost line.",
                "讲课费请填写在讲者信息中，不要填写为费用行。");
        Optional<String> description = typed.text(row.description(), path + "description", 200);
        Optional<Money> amount = typed.amount(row.amount(), path + "amount", LEAST, HIGHEST);
        String id = ids.of(row.line(), path + "line");
        return type.isEmpty() || description.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new CostLine(id, type.get(), description.get(), amount.get()));
    }

    private Optional<PlannedMaterial> material(
            ActivityInput.Material row, String path, StableIds ids, TypedInput typed, Collector errors) {
        Optional<String> code = TypedInput.typed(row.code())
                .filter(given -> given.length() <= 40)
                .filter(given -> materials.find(given).isPresent());
        errors.require(
                code.isPresent(),
                path + "code",
                "There is no material with this code. Choose approved material from the list.",
                "没有该编号的推广资料，请从列表中选择已批准的资料。");
        code.ifPresent(given -> errors.require(
                ids.isNew(given), path + "code", "This material is listed above already.", "该资料已在上方列出。"));
        Optional<Integer> quantity = typed.whole(row.quantity(), path + "quantity", 1, 100_000);
        return code.isEmpty() || quantity.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedMaterial(code.get(), quantity.get()));
    }
}
