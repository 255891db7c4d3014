package io.countersign.activity;

import io.countersign.budget.BudgetChecks;
import io.countersign.budget.BudgetNode;
import io.countersign.budget.BudgetNodes;
import io.countersign.calendar.Today;
import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Overrides;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.event.MarketingRules;
import io.countersign.compliance.event.Stage;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.storage.OncePerTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Makes all checks of an activity in one pass, with all findings; reads only, so that the preview and the run are one. Within
 * one transaction the same content is assessed once.
 */
@Component
class AssessActivity {

    private final MarketingRules marketingRules;
    private final EventFacts eventFacts;
    private final Overrides overrides;
    private final BudgetChecks budgetChecks;
    private final BudgetNodes budgets;
    private final Activities activities;
    private final KeptFindings kept;
    private final RuleBook rules;
    private final Today today;
    private final OncePerTransaction<String, ActivityAssessment> assessed = new OncePerTransaction<>();

    AssessActivity(
            MarketingRules marketingRules,
            EventFacts eventFacts,
            Overrides overrides,
            BudgetChecks budgetChecks,
            BudgetNodes budgets,
            Activities activities,
            KeptFindings kept,
            RuleBook rules,
            Today today) {
        this.marketingRules = marketingRules;
        this.eventFacts = eventFacts;
        this.overrides = overrides;
        this.budgetChecks = budgetChecks;
        this.budgets = budgets;
        this.activities = activities;
        this.kept = kept;
        this.rules = rules;
        this.today = today;
    }

    /** As it is now. Once its money is held, what others reserve later is held against them, not against it. */
    ActivityAssessment assess(MarketingActivity activity) {
        ActivityContent content = activity.content();
        return assessed.get(
                activity.number() + activity.status() + content.hash(),
                () -> assess(
                        content,
                        activity.number(),
                        activity.requester(),
                        activity.unit(),
                        activity.holdsWhatItAsks()
                                ? kept.aboutBudget(activity.number())
                                : budgetChecks.check(activity.number(), ActivityMoney.asks(content))));
    }

    /** @param number of the activity, whose own reservation is not counted twice; empty for one that is not saved yet */
    ActivityAssessment assess(ActivityContent content, String number, PersonId requester, String unit) {
        return assess(content, number, requester, unit, budgetChecks.check(number, ActivityMoney.asks(content)));
    }

    private ActivityAssessment assess(
            ActivityContent content, String number, PersonId requester, String unit, List<Finding> aboutBudget) {
        LocalDate on = today.date();
        Evaluation evaluation = marketingRules.evaluate(eventFacts.of(number, requester, content, Stage.APPLY), on);
        List<Finding> findings = new ArrayList<>(overrides.applied(ActivityCard.TYPE, number, evaluation.findings()));
        findings.addAll(aboutBudget);
        findings.addAll(leftLying(requester, number, on));
        PersonId owner =
                budgets.find(content.budgetNode()).map(BudgetNode::owner).orElse(null);
        return new ActivityAssessment(content, requester, unit, evaluation, findings, owner);
    }

    private List<Finding> leftLying(PersonId requester, String number, LocalDate on) {
        return activities.blocking(requester.value(), Limit.of(10)).stream()
                .filter(other -> !other.equals(number))
                .map(other -> rules.inForce(ActivityRules.LEFT_LYING, on)
                        .finding(
                                "earlier-activity-expired",
                                new Text(
                                        "Your activity " + other
                                                + " expired without a close-out: nothing new until that is cleared up.",
                                        "您的活动 " + other + " 逾期未核销已过期，处理完毕前不能申请新活动。"),
                                Map.of("activity", other),
                                new Text(
                                        "Explain it to finance or compliance, who lift the block on " + other + ".",
                                        "请向财务或合规说明情况，由其解除 " + other + " 的限制。")))
                .toList();
    }
}
