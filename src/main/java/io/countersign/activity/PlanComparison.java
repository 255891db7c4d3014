package io.countersign.activity;

import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.language.Text;
import io.countersign.people.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares a plan with what was approved: what is critical in it, by itself or because others would have to decide. */
@Component
class PlanComparison {

    private final ActivityChecks checks;
    private final ActivityJson json;
    private final CriticalChanges criticalChanges;
    private final AssessActivity assessActivity;
    private final ActivityPolicy policy;

    PlanComparison(
            ActivityChecks checks,
            ActivityJson json,
            CriticalChanges criticalChanges,
            AssessActivity assessActivity,
            ActivityPolicy policy) {
        this.checks = checks;
        this.json = json;
        this.criticalChanges = criticalChanges;
        this.assessActivity = assessActivity;
        this.policy = policy;
    }

    ActivityContent approved(MarketingActivity activity) {
        return checks.approved(activity.number())
                .map(json::content)
                .orElseThrow(() -> new IllegalStateException(activity.number() + " was never approved"));
    }

    /** @param plan assessed; each critical change as a sentence, nothing while it stays within what was approved */
    List<Text> critical(MarketingActivity activity, ActivityAssessment plan) {
        ActivityContent approved = approved(activity);
        List<Text> changes = new ArrayList<>(criticalChanges.between(approved, plan.content()));
        Requirements now = policy.required(plan);
        Map<String, Requirement> before = policy
                .required(assessActivity.assess(approved, activity.number(), activity.requester(), activity.unit()))
                .steps()
                .stream()
                .collect(Collectors.toMap(Requirement::step, Function.identity()));
        now.steps().stream()
                .filter(step -> !before.containsKey(step.step()))
                .map(step -> Roles.title(step.role()))
                .map(role -> new Text(role.en() + " has to decide as well", "还须由" + role.zh() + "审批"))
                .forEach(changes::add);
        return changes;
    }
}
