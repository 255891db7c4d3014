package io.countersign.activity;

import io.countersign.approval.Reason;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in a few words, with the figures, why a row of the policy applies; the long version is in the findings. */
@Component
class ActivityReasons {

    /** The whole activity, by whoever sees it first. */
    static final String ACTIVITY = "activity";

    static final String COST = "activity-cost";
    static final String BUDGET_OF_ANOTHER = "budget-of-another";
    static final String SCIENTIFIC = "scientific-content";
    static final String COMPLIANCE = "compliance-hold";
    static final String BUDGET_OVERRUN = "budget-overrun";

    private final RuleBook rules;

    ActivityReasons(RuleBook rules) {
        this.rules = rules;
    }

    /** @param code what the row's output {@code reason} says; a code nobody has words for is shown as it is */
    Reason of(String code, String row, DecisionVersion policy, ActivityAssessment assessment, LocalDate on) {
        String cost = assessment.content().cost().formatted();
        return switch (code) {
            case ACTIVITY, COST ->
                new Reason(
                        code,
                        ActivityRules.COST,
                        rules.inForce(ActivityRules.COST, on).version(),
                        new Text("activity cost " + cost, "活动费用 " + cost));
            case COMPLIANCE -> found(code, row, policy, assessment.complianceHolds());
            case BUDGET_OVERRUN -> found(code, row, policy, assessment.budgetHolds());
            default -> new Reason(code, row, policy.version(), text(code, assessment));
        };
    }

    private static Reason found(String code, String row, DecisionVersion policy, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new Reason(code, row, policy.version(), new Text(code, code));
        }
        String codes = findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", "));
        Finding first = findings.get(0);
        Text text = code.equals(COMPLIANCE)
                ? new Text("compliance rule " + codes, "合规规则 " + codes)
                : new Text("beyond the budget", "超出预算");
        return new Reason(code, first.rule(), first.ruleVersion(), text);
    }

    private static Text text(String code, ActivityAssessment assessment) {
        return switch (code) {
            case BUDGET_OF_ANOTHER -> {
                String node = assessment.content().budgetNode();
                yield new Text("spends budget " + node, "使用预算 " + node);
            }
            case SCIENTIFIC -> {
                int speakers = assessment.content().speakers().size();
                yield new Text(
                        speakers == 0 ? "scientific content" : "scientific content, speakers: " + speakers,
                        speakers == 0 ? "学术内容" : "学术内容，讲者 " + speakers + " 人");
            }
            default -> new Text(code, code);
        };
    }
}
