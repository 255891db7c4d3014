package io.countersign.activity;

import io.countersign.activity.ActivityCheck.Occasion;
import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.compliance.KeepEvaluation;
import io.countersign.language.Digest;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Assesses an activity and keeps what was found, so that it can be shown years later and compared with what is found next. */
@Component
class KeepActivityCheck {

    private final AssessActivity assessActivity;
    private final ActivityPolicy policy;
    private final ActivityUsage usage;
    private final ActivityChecks checks;
    private final KeepEvaluation keepEvaluation;
    private final ActivityJson json;
    private final Clock clock;

    KeepActivityCheck(
            AssessActivity assessActivity,
            ActivityPolicy policy,
            ActivityUsage usage,
            ActivityChecks checks,
            KeepEvaluation keepEvaluation,
            ActivityJson json,
            Clock clock) {
        this.assessActivity = assessActivity;
        this.policy = policy;
        this.usage = usage;
        this.checks = checks;
        this.keepEvaluation = keepEvaluation;
        this.json = json;
        this.clock = clock;
    }

    ActivityAssessment check(MarketingActivity activity) {
        ActivityAssessment assessment = assessActivity.assess(activity);
        keepEvaluation.keep(ActivityCard.TYPE, activity.number(), activity.revision(), assessment.evaluation());
        String used = json.write(usage.of(activity.number(), activity.content()));
        keep(activity, Occasion.CHECK, assessment, used);
        return assessment;
    }

    /** Keeps what was approved; plans and changes are measured against it. */
    void approved(MarketingActivity activity) {
        String used = checks.latest(activity.number()).map(ActivityCheck::used).orElse("[]");
        keep(activity, Occasion.APPROVAL, assessActivity.assess(activity), used);
    }

    private void keep(MarketingActivity activity, Occasion occasion, ActivityAssessment assessment, String used) {
        checks.save(new ActivityCheck(activity, occasion, assessment, demand(assessment), used, json, clock.instant()));
    }

    private String demand(ActivityAssessment assessment) {
        Requirements required = policy.required(assessment);
        return Digest.sha256(assessment.isBlocked()
                + required.steps().stream().map(KeepActivityCheck::described).collect(Collectors.joining("\n")));
    }

    private static String described(Requirement step) {
        return step.step()
                + step.role()
                + step.mode()
                + step.quorum()
                + step.reasons().stream().map(reason -> reason.code()).toList();
    }
}
