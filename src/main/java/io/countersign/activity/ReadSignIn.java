package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.hcp.Professional;
import io.countersign.hcp.Professionals;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who came, from the plan or as typed, and names every field that is wrong. */
@Component
class ReadSignIn {

    /** What was read. */
    record SigningIn(Came who, Consent consent, LocalDate on) {}

    private final Professionals professionals;
    private final People people;
    private final Today today;

    ReadSignIn(Professionals professionals, People people, Today today) {
        this.professionals = professionals;
        this.people = people;
        this.today = today;
    }

    SigningIn read(ActivityContent event, SignInInput input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<Came> who = TypedInput.typed(input.attendee()).isPresent()
                ? planned(event, input, errors)
                : unexpected(input, typed, errors);
        Optional<Consent> consent = typed.choice(input.consent(), "consent", Consent.class);
        LocalDate first = today.on(event.startsAt());
        LocalDate last = today.on(event.endsAt());
        Optional<LocalDate> on =
                TypedInput.typed(input.on()).isEmpty() ? Optional.of(first) : typed.date(input.on(), "on", first, last);
        errors.refuseIfAny();
        return new SigningIn(who.orElseThrow(), consent.orElseThrow(), on.orElseThrow());
    }

    private static Optional<Came> planned(ActivityContent event, SignInInput input, Collector errors) {
        Optional<Came> found = TypedInput.typed(input.attendee())
                .flatMap(id -> event.attendees().stream()
                        .filter(attendee -> attendee.attendee().equals(id))
                        .map(Came::planned)
                        .findFirst());
        errors.require(
                found.isPresent(),
                "attendee",
                "Nobody of that number is planned. Choose from the list, or enter the person.",
                "方案中没有该参会人，请从名单中选择或直接填写。");
        return found;
    }

    private Optional<Came> unexpected(SignInInput input, TypedInput typed, Collector errors) {
        Optional<AttendeeKind> kind = typed.choice(input.kind(), "kind", AttendeeKind.class);
        return kind.flatMap(found -> switch (found) {
            case HCP -> professional(input, errors);
            case STAFF -> colleague(input, errors);
            case GUEST -> guest(input, typed);
        });
    }

    private Optional<Came> professional(SignInInput input, Collector errors) {
        Optional<Professional> found =
                TypedInput.typed(input.code()).flatMap(professionals::find).filter(Professional::active);
        errors.require(
                found.isPresent(),
                "code",
                "There is no healthcare professional with this code. Search by name or hospital.",
                "没有该编号的医务人员，请按姓名或医院查找。");
        return found.map(one -> new Came(
                null,
                AttendeeKind.HCP,
                one.code(),
                one.name().zh(),
                one.institution().zh()));
    }

    private Optional<Came> colleague(SignInInput input, Collector errors) {
        Optional<Came> found = TypedInput.typed(input.code())
                .filter(id -> id.length() <= 60)
                .flatMap(id -> people.find(new PersonId(id)))
                .map(person -> new Came(
                        null,
                        AttendeeKind.STAFF,
                        person.id().value(),
                        person.name().zh(),
                        null));
        errors.require(found.isPresent(), "code", "No colleague has this id.", "没有该内部员工。");
        return found;
    }

    private static Optional<Came> guest(SignInInput input, TypedInput typed) {
        Optional<String> name = typed.text(input.name(), "name", 60);
        Optional<String> institution = typed.text(input.institution(), "institution", 120);
        return name.map(found -> new Came(null, AttendeeKind.GUEST, null, found, institution.orElse(null)));
    }
}
