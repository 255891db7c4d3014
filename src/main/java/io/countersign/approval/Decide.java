package io.countersign.approval;

import io.countersign.language.Refusal;
import io.countersign.people.How;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.StandIns;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what one person decided on one task, whatever door it came through. The step is taken from our rows by the task, the
 * person from the account; nothing that was sent with the task is believed but verdict, reason and the hash of what was seen.
 */
@Service
public class Decide {

    /** @param evidenceHash of the evidence the person saw */
    public record Command(
            String task,
            String account,
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable String evidenceHash) {}

    private final Rounds rounds;
    private final Assignments assignments;
    private final Decisions decisions;
    private final Subjects subjects;
    private final People people;
    private final StandIns standIns;
    private final FormVersion form;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Decide(
            Rounds rounds,
            Assignments assignments,
            Decisions decisions,
            Subjects subjects,
            People people,
            StandIns standIns,
            FormVersion form,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.decisions = decisions;
        this.subjects = subjects;
        this.people = people;
        this.standIns = standIns;
        this.form = form;
        this.clock = clock;
        this.events = events;
    }

    /** @throws Refusal when it is not this person's, not open any longer, incomplete, or not on these facts */
    @Transactional
    public void decide(Command command) {
        Ruling ruling = Ruling.read(command);
        Assignments.Place place = assignments.placeOf(command.task()).orElseThrow(DecisionRefusals::unknown);
        Person person = people.ofAccount(command.account())
                .filter(found -> found.id().equals(place.person()))
                .orElseThrow(DecisionRefusals::notYours);
        Round round = rounds.lock(place.roundId()).orElseThrow();
        Assignment assignment = assignments.findById(place.assignmentId()).orElseThrow();
        refuseUnlessOpen(round, assignment);
        refuseUnlessStillSubstitute(assignment);
        SubjectFacts facts = subjects.of(round.subject()).facts(round.subject().number());
        FourEyes.refuse(person, facts);
        if (!round.isAbout(facts.contentHash())) {
            throw DecisionRefusals.changed();
        }
        Evidence evidence =
                subjects.of(round.subject()).evidence(round.subject().number());
        Snapshot snapshot = Snapshot.of(evidence, assignment.step());
        if (!snapshot.hash().equals(ruling.evidenceHash())) {
            throw DecisionRefusals.changed();
        }
        Instant now = clock.instant();
        Decision decision = decisions.save(Decision.record(
                assignment,
                new Decision.Given(command.account(), ruling.verdict(), ruling.reason()),
                snapshot,
                person.authority().orElse(null),
                form.sha256(),
                now));
        assignment.step().decide(assignment, ruling.verdict(), now);
        events.publishEvent(decision.event());
    }

    private void refuseUnlessStillSubstitute(Assignment assignment) {
        boolean over = assignment.how() == How.SUBSTITUTE
                && assignment
                        .onBehalfOf()
                        .filter(person -> standIns.isSubstitute(assignment.person(), person, clock.instant()))
                        .isEmpty();
        if (over) {
            throw DecisionRefusals.substitutionOver();
        }
    }

    private static void refuseUnlessOpen(Round round, Assignment assignment) {
        if (!round.isOpen() || !assignment.isOpen() || assignment.step().state() != StepState.OPEN) {
            throw DecisionRefusals.alreadyDecided();
        }
    }
}
