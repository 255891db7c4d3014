package io.countersign.order;

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
import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Orders in every state, submitted and decided by the people of the demo world through the real process; among them the one of
 * 30,000 that D-1001 has waiting for a decision.
 */
@Component
@Profile("demo")
class DemoOrders implements DemoChapter {

    private static final int MOST = 200;

    private final SaveOrder saveOrder;
    private final SubmitOrder submitOrder;
    private final ApprovalHistory history;
    private final OpenApprovals openApprovals;
    private final ShowApproval showApproval;
    private final MakeDecision makeDecision;
    private final Today today;

    DemoOrders(
            SaveOrder saveOrder,
            SubmitOrder submitOrder,
            ApprovalHistory history,
            OpenApprovals openApprovals,
            ShowApproval showApproval,
            MakeDecision makeDecision,
            Today today) {
        this.saveOrder = saveOrder;
        this.submitOrder = submitOrder;
        this.history = history;
        this.openApprovals = openApprovals;
        this.showApproval = showApproval;
        this.makeDecision = makeDecision;
        this.today = today;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        DemoFile.rows("orders").forEach(this::play);
    }

    private void play(CSVRecord row) {
        String number = playedBy(row.get("requester"), () -> {
            String saved = saveOrder.save(null, input(row, today.date()));
            submitOrder.submit(saved);
            return saved;
        });
        for (String verdict : row.get("decisions").split(" ")) {
            if (!verdict.isBlank()) {
                asked(number).ifPresent(person -> decide(number, person, verdict, row.get("reason")));
            }
        }
    }

    private static OrderInput input(CSVRecord row, LocalDate today) {
        return new OrderInput(
                row.get("customer"),
                DemoFile.day(row, "ship_days", today).toString(),
                row.get("note"),
                List.of(new OrderInput.Line(row.get("sku"), row.get("quantity"), row.get("free"), row.get("price"))),
                null);
    }

    private Optional<PersonId> asked(String number) {
        List<RoundView> rounds = history.of(new Subject(OrderSubjects.TYPE, number));
        return rounds.get(rounds.size() - 1).path().stream()
                .filter(step -> step.state() == StepState.OPEN)
                .flatMap(step -> step.persons().stream())
                .map(PathStep.Asked::id)
                .findFirst();
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
    private static String playedBy(String account, java.util.function.Supplier<String> scene) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        try {
            return scene.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
