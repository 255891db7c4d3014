package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows tasks, evidence and attendance of an activity to whoever may see it. */
@Service
public class ShowExecution {

    private final ExecutionAccess access;
    private final ExecutionTasks tasks;
    private final EvidenceAtHand evidence;
    private final InspectEvidence inspect;
    private final People people;
    private final RuleBook rules;
    private final Today today;
    private final CurrentPerson currentPerson;

    ShowExecution(
            ExecutionAccess access,
            ExecutionTasks tasks,
            EvidenceAtHand evidence,
            InspectEvidence inspect,
            People people,
            RuleBook rules,
            Today today,
            CurrentPerson currentPerson) {
        this.access = access;
        this.tasks = tasks;
        this.evidence = evidence;
        this.inspect = inspect;
        this.people = people;
        this.rules = rules;
        this.today = today;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public ExecutionView show(String number) {
        MarketingActivity activity = access.visible(number);
        ActivityContent content = activity.content();
        EvidenceAtHand.Proofs proofs = evidence.of(number);
        PersonId me = currentPerson.required();
        boolean mine = activity.isRequestedBy(me) || access.hasTask(me, number);
        return new ExecutionView(
                number,
                content.title(),
                activity.status(),
                content.startsAt(),
                content.endsAt(),
                content.venue(),
                ExecutionAccess.isOpen(activity),
                mine,
                inspect.isInspector(activity),
                tasks.findAllByActivityNumberOrderById(number).stream()
                        .map(task -> task(task, me))
                        .toList(),
                content.requiredEvidence().stream()
                        .map(required -> required(required, proofs))
                        .toList(),
                proofs.pieces().stream()
                        .map(judged -> piece(number, content, judged))
                        .toList(),
                guests(content, proofs.signIns()),
                attendance(content, proofs),
                content.costLines().stream()
                        .map(line -> new ExecutionView.Line(
                                line.line(),
                                line.costType(),
                                line.costType().title(),
                                line.description(),
                                line.amount(),
                                proofs.provenFor(line.line())))
                        .toList());
    }

    private ExecutionView.Task task(ExecutionTask task, PersonId me) {
        return new ExecutionView.Task(
                task.task(),
                task.title(),
                task.assignee().value(),
                name(task.assignee()),
                task.dueOn(),
                task.evidence().map(ExecutionView.Kind::of).orElse(null),
                task.state().name(),
                task.note(),
                task.doneAt(),
                task.assignee().equals(me));
    }

    private static ExecutionView.Required required(RequiredEvidence required, EvidenceAtHand.Proofs proofs) {
        int present = proofs.count(required.kind());
        return new ExecutionView.Required(
                ExecutionView.Kind.of(required.kind()),
                required.least(),
                present,
                Math.max(0, required.least() - present));
    }

    private ExecutionView.Piece piece(String number, ActivityContent event, EvidenceAtHand.Judged judged) {
        EvidencePiece piece = judged.piece();
        String url = "/api/activities/" + number + "/evidence/" + piece.id();
        @Nullable
        Long metres = piece.place()
                .flatMap(place -> PhotoChecks.placeOf(event.venue()).map(place::metresTo))
                .orElse(null);
        return new ExecutionView.Piece(
                Long.toString(piece.id()),
                ExecutionView.Kind.of(piece.kind()),
                piece.line().orElse(null),
                piece.amount(),
                piece.verifiedAmount(),
                piece.name(),
                piece.contentType(),
                piece.size(),
                url,
                piece.photo().isPresent() ? url + "/thumbnail" : null,
                piece.takenAt().orElse(null),
                metres,
                piece.state().name(),
                judged.isDoubtful(),
                judged.findings(),
                name(piece.addedBy()),
                piece.addedAt(),
                piece.inspectedBy().map(this::name).orElse(null),
                piece.inspectedAt(),
                piece.inspection());
    }

    /** Everybody planned, with the sign-in where there is one; then those nobody expected. */
    private static List<ExecutionView.Guest> guests(ActivityContent content, List<SignIn> signIns) {
        List<ExecutionView.Guest> guests = new ArrayList<>();
        List<SignIn> unexpected = new ArrayList<>(signIns);
        for (PlannedAttendee planned : content.attendees()) {
            Optional<SignIn> came = signIns.stream()
                    .filter(one -> planned.attendee().equals(one.plannedId())
                            || Came.planned(planned).key().equals(one.attendeeKey()))
                    .findFirst();
            came.ifPresent(unexpected::remove);
            guests.add(new ExecutionView.Guest(
                    planned.attendee(),
                    came.map(one -> Long.toString(one.id())).orElse(null),
                    planned.kind(),
                    planned.code(),
                    planned.name(),
                    planned.institution(),
                    came.map(SignIn::consent).orElse(null),
                    came.map(SignIn::onDay).orElse(null)));
        }
        unexpected.forEach(one -> guests.add(new ExecutionView.Guest(
                null,
                Long.toString(one.id()),
                one.kind(),
                one.code(),
                one.name(),
                one.institution(),
                one.consent(),
                one.onDay())));
        return guests;
    }

    private ExecutionView.Attendance attendance(ActivityContent content, EvidenceAtHand.Proofs proofs) {
        Turnout turnout =
                new Turnout(content.headcount().all(), proofs.signIns().size());
        return new ExecutionView.Attendance(
                turnout.planned(),
                turnout.signedIn(),
                turnout.ratio().toPlainString(),
                turnout.judge(rules.inForce(ExecutionRules.TURNOUT, today.date()))
                        .name());
    }

    private Text name(PersonId id) {
        return people.find(id).map(Person::name).orElse(new Text(id.value(), id.value()));
    }
}
