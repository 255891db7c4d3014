package io.countersign.approval;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CheckEligible;
import io.countersign.people.Deed;
import io.countersign.people.How;
import io.countersign.people.Nominee;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator names who decides a step the organisation has nobody for. He never decides it himself by doing so. */
@Service
public class Appoint {

    /** @param reason why just this person, for the journal */
    public record Command(String task, PersonId by, PersonId person, String reason) {}

    private final Steps steps;
    private final Rounds rounds;
    private final Searches searches;
    private final People people;
    private final CheckEligible eligible;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Appoint(
            Steps steps,
            Rounds rounds,
            Searches searches,
            People people,
            CheckEligible eligible,
            Clock clock,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.rounds = rounds;
        this.searches = searches;
        this.people = people;
        this.eligible = eligible;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void appoint(Command command) {
        refuseUnlessAdministrator(command.by());
        if (command.reason().isBlank() || command.reason().length() > 1000) {
            throw refused("reason", "Say why just this person, in at most 1,000 characters.", "请说明为何指定此人，最多1000字。");
        }
        RequiredApproval step = unresolved(command.task());
        Round round = rounds.lock(step.round().id()).orElseThrow();
        Instant now = clock.instant();
        Person person = people.get(command.person());
        if (!eligible.mayDecide(person.id(), searches.of(step, round.askedBeside(step), now))) {
            throw refused(
                    "person",
                    person.name().en()
                            + " may not decide this: the requester, somebody who took part, without authority"
                            + " for the amount, or asked already. Choose somebody else.",
                    person.name().zh() + "不能审批此项：本人为申请人、已参与、权限不足或已被询问，请另选他人。");
        }
        step.appoint(new Nominee(person.id(), null, How.ADDED), now);
        events.publishEvent(new Deed(
                "approver-appointed",
                round.subject().number(),
                new Text(
                        command.by() + " asked " + person.name().en() + " to decide step " + step.step() + ".",
                        command.by() + "指定" + person.name().zh() + "审批步骤" + step.step() + "。"),
                command.reason(),
                Map.of("step", step.step(), "person", person.id().value())));
    }

    /** Before the task of an administrator ends: somebody must have been named, or it would pass nobody. */
    @Transactional
    public void confirm(String task, PersonId by) {
        refuseUnlessAdministrator(by);
        if (!unresolved(task).isStaffed()) {
            throw refused(
                    "person",
                    "Nobody is named yet, or too few. Choose somebody who may decide, then go on.",
                    "尚未指定足够的审批人，请先选择可审批的人员。");
        }
    }

    private RequiredApproval unresolved(String task) {
        return steps.ofAppointTask(task)
                .filter(step -> step.state() == StepState.UNRESOLVED)
                .orElseThrow(DecisionRefusals::unknown);
    }

    private void refuseUnlessAdministrator(PersonId by) {
        if (!people.rolesOf(by).contains(Roles.PLATFORM_ADMINISTRATOR)) {
            throw DecisionRefusals.unknown();
        }
    }

    private static Refusal refused(String field, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, "appointment-refused", new Text(en, zh), field);
    }
}
