package io.countersign.activity;

import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.Decide;
import io.countersign.approval.MakeDecision;
import io.countersign.approval.OpenApproval;
import io.countersign.approval.OpenApprovals;
import io.countersign.approval.PathStep;
import io.countersign.approval.RoundView;
import io.countersign.approval.ShowApproval;
import io.countersign.approval.StepState;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.engine.EngineCaller;
import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Activities of every kind and in several states, applied for, decided and planned by the people of the demo world through the real process. */
@Component
@Profile("demo")
class DemoActivities implements DemoChapter {

    private static final int MOST = 200;

    private final SaveActivity saveActivity;
    private final SubmitActivity submitActivity;
    private final RepFilingRows filings;
    private final ApprovalHistory history;
    private final OpenApprovals openApprovals;
    private final ShowApproval showApproval;
    private final MakeDecision makeDecision;
    private final EngineCaller caller;
    private final Today today;

    DemoActivities(
            SaveActivity saveActivity,
            SubmitActivity submitActivity,
            RepFilingRows filings,
            ApprovalHistory history,
            OpenApprovals openApprovals,
            ShowApproval showApproval,
            MakeDecision makeDecision,
            EngineCaller caller,
            Today today) {
        this.saveActivity = saveActivity;
        this.submitActivity = submitActivity;
        this.filings = filings;
        this.history = history;
        this.openApprovals = openApprovals;
        this.showApproval = showApproval;
        this.makeDecision = makeDecision;
        this.caller = caller;
        this.today = today;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        filings.save(new RepFiling("zhao.min", "YYDB-31-000271", today.date().plusDays(290)));
        DemoFile.rows("activities").forEach(this::play);
    }

    private void play(CSVRecord row) {
        String requester = row.get("requester");
        String number = playedBy(requester, () -> {
            String saved = saveActivity.save(null, DemoActivity.input(row, today.date()));
            if (!row.get("decisions").equals("draft")) {
                submitActivity.submit(saved);
            }
            return saved;
        });
        for (String verdict : row.get("decisions").split(" ")) {
            if (List.of("APPROVE", "RETURN", "REJECT").contains(verdict)) {
                asked(number).ifPresent(person -> decide(number, person, verdict, row.get("reason")));
            } else if (verdict.equals("plan")) {
                playedBy(requester, () -> {
                    submitActivity.submit(number);
                    return number;
                });
            }
        }
    }

    private Optional<PersonId> asked(String number) {
        List<RoundView> rounds = history.of(new Subject(ActivityCard.TYPE, number));
        return rounds.stream()
                .reduce((earlier, later) -> later)
                .flatMap(round -> round.path().stream()
                        .filter(step -> step.state() == StepState.OPEN)
                        .flatMap(step -> step.persons().stream())
                        .map(PathStep.Asked::id)
                        .findFirst());
    }

    private void decide(String number, PersonId person, String verdict, String reason) {
        openApprovals.of(person, 0, MOST).stream()
                .filter(open -> open.subject().number().equals(number))
                .map(OpenApproval::task)
                .findFirst()
                .ifPresent(task -> playedBy(person.value(), () -> {
                    String hash = showApproval.show(task, person).evidenceHash();
                    makeDecision.decide(new Decide.Command(task, person.value(), verdict, reason, hash), person);
                    return task;
                }));
    }

    /** The same use cases as over the API, with the person signed in who would be. */
    private String playedBy(String account, Supplier<String> scene) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        caller.enter(account);
        try {
            return scene.get();
        } finally {
            caller.leave();
            SecurityContextHolder.clearContext();
        }
    }
}
