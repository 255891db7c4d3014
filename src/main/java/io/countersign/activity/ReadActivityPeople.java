package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.hcp.Professionals;
import io.countersign.money.Money;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who speaks, who is expected and who does what, as typed; a row that is wrong is left out and named in the errors. */
@Component
class ReadActivityPeople {

    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2}(\\.[05])?");
    private static final int LATEST_TASK = 500;

    private final Professionals professionals;
    private final People people;
    private final Today today;

    ReadActivityPeople(Professionals professionals, People people, Today today) {
        this.professionals = professionals;
        this.people = people;
        this.today = today;
    }

    Optional<SpeakerEngagement> speaker(
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
        Optional<Money> fee = typed.amount(row.fee(), path + "fee", Money.ZERO, ReadActivityLists.HIGHEST);
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

    Optional<PlannedAttendee> attendee(
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

    /** A task that was planned before may have been due before. */
    Optional<PlannedTask> task(ActivityInput.Task row, String path, StableIds ids, TypedInput typed, Collector errors) {
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
        LocalDate earliest = TypedInput.typed(row.task()).isEmpty()
                ? today.date()
                : today.date().minusYears(2);
        Optional<LocalDate> due =
                typed.date(row.due(), path + "due", earliest, today.date().plusDays(LATEST_TASK));
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
}
