package io.countersign.activity;

import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.PathStep;
import io.countersign.approval.RoundView;
import io.countersign.approval.StepState;
import io.countersign.compliance.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether those who approved an activity are all who would have to be asked about it now: about its plan, on this day. A plan
 * that needs fewer is decided; one that a rule has come to look at is not.
 */
@Component
class StillDecided {

    private final ActivityPolicy policy;
    private final ApprovalHistory history;
    private final KeptFindings kept;

    StillDecided(ActivityPolicy policy, ApprovalHistory history, KeptFindings kept) {
        this.policy = policy;
        this.history = history;
        this.kept = kept;
    }

    boolean by(MarketingActivity activity, ActivityAssessment now) {
        return !now.isBlocked()
                && approvedSteps(activity)
                        .containsAll(policy.required(now).steps().stream()
                                .map(step -> step.step())
                                .toList())
                && knownHolds(activity)
                        .containsAll(now.complianceHolds().stream()
                                .map(Finding::code)
                                .toList());
    }

    private Set<String> approvedSteps(MarketingActivity activity) {
        List<RoundView> rounds = history.of(activity.subject());
        return rounds.isEmpty()
                ? Set.of()
                : rounds.get(rounds.size() - 1).path().stream()
                        .filter(step -> step.state() == StepState.APPROVED || step.state() == StepState.CARRIED)
                        .map(PathStep::step)
                        .collect(Collectors.toSet());
    }

    private Set<String> knownHolds(MarketingActivity activity) {
        return kept.all(activity.number()).stream().map(Finding::code).collect(Collectors.toSet());
    }
}
