package io.countersign.approval;

import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Plays the people of the demo world through the real process: whoever is asked decides, with the evidence before him. */
@Component
@Profile("demo")
public class DemoDecisions {

    private static final int MOST = 200;

    private final ApprovalHistory history;
    private final OpenApprovals openApprovals;
    private final ShowApproval showApproval;
    private final MakeDecision makeDecision;

    DemoDecisions(
            ApprovalHistory history,
            OpenApprovals openApprovals,
            ShowApproval showApproval,
            MakeDecision makeDecision) {
        this.history = history;
        this.openApprovals = openApprovals;
        this.showApproval = showApproval;
        this.makeDecision = makeDecision;
    }

    /** @param verdicts one for each of those who are asked in turn, parted by blanks; fewer leave the rest waiting */
    public void play(Subject subject, String verdicts, String reason) {
        for (String verdict : verdicts.split(" ")) {
            if (!verdict.isBlank()) {
                asked(subject).ifPresent(person -> decide(subject, person, verdict, reason));
            }
        }
    }

    /** The same use cases as over the API, with the person signed in who would be. */
    public static <T> T as(String account, Supplier<T> scene) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        try {
            return scene.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<PersonId> asked(Subject subject) {
        List<RoundView> rounds = history.of(subject);
        return rounds.isEmpty()
                ? Optional.empty()
                : rounds.get(rounds.size() - 1).path().stream()
                        .filter(step -> step.state() == StepState.OPEN)
                        .flatMap(step -> step.persons().stream())
                        .map(PathStep.Asked::id)
                        .findFirst();
    }

    private void decide(Subject subject, PersonId person, String verdict, String reason) {
        openApprovals.of(person, 0, MOST).stream()
                .filter(open -> open.subject().equals(subject))
                .map(OpenApproval::task)
                .findFirst()
                .ifPresent(task -> as(person.value(), () -> {
                    String hash = showApproval.show(task, person).evidenceHash();
                    makeDecision.decide(new Decide.Command(task, person.value(), verdict, reason, hash), person);
                    return task;
                }));
    }
}
