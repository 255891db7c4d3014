package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.Materials;
import io.countersign.hcp.Professionals;
import io.countersign.money.Money;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lists of an activity as typed; a row that is wrong is left out and named in the errors. */
@Component
class ReadActivityLists {

    private static final Money HIGHEST = Money.of(5_000_000);
    private static final Money LEAST = Money.of("0.01");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}(\\.[05])?");
    private static final int LATEST_TASK = 500;

    private final Professionals professionals;
    private final Materials materials;
    private final People people;
    private final Today today;

    ReadActivityLists(Professionals professionals, Materials materials, People people, Today today) {
        this.professionals = professionals;
        this.materials = materials;
        this.people = people;
        this.today = today;
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
        Rows rows = new Rows(errors);
        TypedInput typed = new TypedInput(errors);
        Lists lists = new Lists(
                rows.read(input.lines(), "lines", 100, (row, path, ids) -> line(row, path, ids, typed, errors)),
                rows.read(input.speakers(), "speakers", 20, (row, path, ids) -> speaker(row, path, ids, typed, errors)),
                rows.read(
                        input.attendees(),
                        "attendees",
                        1_000,
                        (row, path, ids) -> attendee(row, path, ids, typed, errors)),
                rows.read(
                        input.materials(),
                        "materials",
                        100,
                        (row, path, ids) -> material(row, path, ids, typed, errors)),
                rows.read(input.tasks(), "tasks", 100, (row, path, ids) -> task(row, path, ids, typed, errors)));
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

    private Optional<SpeakerEngagement> speaker(
            ActivityInput.Speaker row, String path, StableIds ids, TypedInput typed, Collector errors) {
        Optional<String> hcp = TypedInput.typed(row.hcp())
                .filter(code -> code.length() <= 18)
                .flatMap(professionals::find)
                .map(found -> found.code());
        errors.require(
                hcp.isPresent(), path + "hcp", "Choose the speaker from the list of professionals.", "请从医务人员列表中选择讲者。");
        hcp.ifPresent(code -> errors.require(
                ids.isNew(code),
                path + "hcp",
                "This speaker is listed above already. Put all his talks into one row.",
                "该讲者已在上方列出，请合并为一行。"));
        Optional<String> topic = typed.text(row.topic(), path + "topic", 200);
        Optional<String> need = typed.optionalText(row.need(), path + "need", 500);
        Optional<BigDecimal> hours = TypedInput.typed(row.hours())
                .filter(figure -> HOURS.matcher(figure).matches())
                .map(figure -> new BigDecimal(figure).setScale(1))
                .filter(figure -> figure.signum() > 0 && figure.compareTo(BigDecimal.valueOf(24)) <= 0);
        errors.require(
                hours.isPresent(),
                path + "hours",
                "Enter the hours he speaks, from 0.5 to 24 in half hours.",
                "请输入讲课时长，0.5 至 24 小时，以半小时计。");
        Optional<Money> fee = typed.amount(row.fee(), path + "fee", Money.ZERO, HIGHEST);
        Optional<String> contract = typed.optionalText(row.contractNo(), path + "contractNo", 60);
        LocalDate signed = signedOn(row.contractSignedOn(), path + "contractSignedOn", typed, today.date());
        return hcp.isEmpty() || topic.isEmpty() || hours.isEmpty() || fee.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeakerEngagement(
                        hcp.get(),
                        topic.get(),
                        need.orElse(null),
                        hours.get(),
                        fee.get(),
                        contract.orElse(null),
                        signed));
    }

    private Optional<PlannedAttendee> attendee(
            ActivityInput.Attendee row, String path, StableIds ids, TypedInput typed, Collector errors) {
        Optional<AttendeeKind> kind = typed.choice(row.kind(), path + "kind", AttendeeKind.class);
        Optional<String> name = typed.text(row.name(), path + "name", 100);
        Optional<String> institution = typed.optionalText(row.institution(), path + "institution", 200);
        Optional<String> code = TypedInput.typed(row.code());
        code.ifPresent(given -> {
            errors.require(
                    isKnown(kind.orElse(AttendeeKind.GUEST), given),
                    path + "code",
                    "Nobody on file has this code. Choose from the list, or leave the code out and enter the name only.",
                    "没有该编号的人员，请从列表中选择，或不填编号只填姓名。");
            errors.require(
                    ids.isNew(given),
                    path + "code",
                    "This person is listed above already. Remove one of the rows.",
                    "该人员已在上方列出，请删除重复行。");
        });
        String id = ids.of(row.attendee(), path + "attendee");
        return kind.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PlannedAttendee(id, kind.get(), code.orElse(null), name.get(), institution.orElse(null)));
    }

    private boolean isKnown(AttendeeKind kind, String code) {
        if (code.length() > 64) {
            return false;
        }
        return switch (kind) {
            case HCP -> professionals.find(code).isPresent();
            case STAFF -> people.find(new PersonId(code)).isPresent();
            case GUEST -> false;
        };
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

    private Optional<PlannedTask> task(
            ActivityInput.Task row, String path, StableIds ids, TypedInput typed, Collector errors) {
        Optional<String> title = typed.text(row.title(), path + "title", 200);
        Optional<String> assignee = TypedInput.typed(row.assignee())
                .filter(person -> person.length() <= 64)
                .filter(person -> people.find(new PersonId(person))
                        .filter(found -> found.isActive())
                        .isPresent());
        errors.require(
                assignee.isPresent(),
                path + "assignee",
                "Choose the colleague who carries it out from the list.",
                "请从列表中选择执行人。");
        Optional<LocalDate> due =
                typed.date(row.due(), path + "due", today.date(), today.date().plusDays(LATEST_TASK));
        Optional<String> evidence = TypedInput.typed(row.evidence());
        Optional<EvidenceKind> kind =
                evidence.flatMap(text -> typed.choice(text, path + "evidence", EvidenceKind.class));
        String id = ids.of(row.task(), path + "task");
        return title.isEmpty() || assignee.isEmpty() || due.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedTask(id, title.get(), assignee.get(), due.get(), kind.orElse(null)));
    }

    /** The day a contract was signed, not in the future; null when nothing was typed or it cannot be. */
    static @Nullable LocalDate signedOn(@Nullable String text, String field, TypedInput typed, LocalDate today) {
        return TypedInput.typed(text)
                .flatMap(day -> typed.date(day, field, today.minusYears(5), today))
                .orElse(null);
    }

    /** What is unique within one list: the ids that rows keep, and whom or what they name. */
    static final class StableIds {

        private static final Pattern ID = Pattern.compile("[A-Z][0-9]{1,6}");

        private final String letter;
        private final Collector errors;
        private final Set<String> taken = new HashSet<>();
        private int last;

        StableIds(String letter, List<@Nullable String> kept, Collector errors) {
            this.letter = letter;
            this.errors = errors;
            this.last = kept.stream()
                    .flatMap(id -> TypedInput.typed(id).stream())
                    .filter(id -> id.startsWith(letter) && ID.matcher(id).matches())
                    .mapToInt(id -> Integer.parseInt(id.substring(1)))
                    .max()
                    .orElse(0);
        }

        boolean isNew(String named) {
            return taken.add(named);
        }

        /** The id the row has, or the next free one. */
        String of(@Nullable String typed, String field) {
            String id = TypedInput.typed(typed).orElseGet(() -> letter + ++last);
            errors.require(
                    id.startsWith(letter) && ID.matcher(id).matches() && taken.add(id),
                    field,
                    "Leave the row's id out, or send it back as it came, once.",
                    "新行不要填写行标识；已有行请原样带回，且不得重复。");
            return id;
        }
    }

    /** Reads one list after the other. */
    private record Rows(Collector errors) {

        interface Reader<R, T> {
            Optional<T> read(R row, String path, StableIds ids);
        }

        <R, T> List<T> read(@Nullable List<@Nullable R> typed, String field, int most, Reader<R, T> reader) {
            if (typed == null) {
                return List.of();
            }
            if (typed.size() > most) {
                errors.add(field, "At most " + most + " rows.", "最多 " + most + " 行。");
                return List.of();
            }
            StableIds ids =
                    new StableIds(field.substring(0, 1).toUpperCase(java.util.Locale.ROOT), kept(typed), errors);
            List<T> read = new ArrayList<>();
            for (int index = 0; index < typed.size(); index++) {
                R row = typed.get(index);
                String path = field + "[" + index + "].";
                if (row == null) {
                    errors.add(path.substring(0, path.length() - 1), "Remove the empty row.", "请删除空行。");
                } else {
                    reader.read(row, path, ids).ifPresent(read::add);
                }
            }
            return read;
        }

        private static <R> List<@Nullable String> kept(List<@Nullable R> typed) {
            List<@Nullable String> kept = new ArrayList<>();
            for (R row : typed) {
                if (row instanceof ActivityInput.Line line) {
                    kept.add(line.line());
                } else if (row instanceof ActivityInput.Attendee attendee) {
                    kept.add(attendee.attendee());
                } else if (row instanceof ActivityInput.Task task) {
                    kept.add(task.task());
                }
            }
            return kept;
        }
    }
}
