package io.countersign.budget;

import io.countersign.budget.AdjustmentAssessment.Consent;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes all checks of an adjustment in one pass; reads only, so that the preview and the run are one. */
@Component
class AssessAdjustment {

    private final BudgetRows rows;
    private final BudgetTree tree;
    private final BudgetChecks checks;
    private final Overruns overruns;
    private final RuleBook rules;
    private final Today today;

    AssessAdjustment(
            BudgetRows rows, BudgetTree tree, BudgetChecks checks, Overruns overruns, RuleBook rules, Today today) {
        this.rows = rows;
        this.tree = tree;
        this.checks = checks;
        this.overruns = overruns;
        this.rules = rules;
        this.today = today;
    }

    /** @param number of the adjustment, whose own reservation is not counted twice; empty for one that is not saved yet */
    AdjustmentAssessment assess(AdjustmentContent content, String number, PersonId requester) {
        BudgetNode from = node(content.from());
        BudgetNode to = node(content.to());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(overruns.of(giving(number, from), List.of(content.ask()), DocumentKind.REQUEST));
        if (content.month().isBefore(today.date().withDayOfMonth(1))) {
            findings.add(closed(content.month()));
        }
        if (tree.upwards(from.code()).stream().noneMatch(tree.upwards(to.code())::contains)) {
            findings.add(elsewhere(from, to));
        }
        List<NodeUsage> usage = new ArrayList<>(checks.usage(number, List.of(content.ask())));
        usage.add(checks.receiving(content.to(), content.amount()));
        Consent consent = from.owner().equals(requester) ? Consent.REQUESTS : Consent.ASKED;
        return new AdjustmentAssessment(content, from, to, consent, usage, findings);
    }

    private BudgetNode node(String code) {
        return rows.find(code).orElseThrow(() -> Refusals.unknown(code));
    }

    /** Whatever the node's policy says of spending: nobody gives away what he does not have. */
    private BudgetPosition giving(String number, BudgetNode from) {
        BudgetPosition position = checks.position(number, from.code()).orElseThrow();
        BudgetPolicy strict = new BudgetPolicy(
                BudgetPolicy.Actions.all(PolicyAction.STOP), from.policy().monthly());
        BudgetNode strictly = new BudgetNode(
                from.code(),
                from.parent(),
                from.name(),
                from.unit(),
                from.product(),
                from.period(),
                from.owner(),
                strict);
        return new BudgetPosition(strictly, position.buckets(), position.entries(), position.months());
    }

    private Finding closed(LocalDate month) {
        String of = AdjustmentContent.month(month);
        return rules.inForce(RuleCodes.BUDGET_CLOSED, today.date())
                .finding(
                        "budget-month-closed",
                        new Text(of + " is over; its budget is closed.", of + " 已结束，当月预算已关闭。"),
                        Map.of("month", of),
                        new Text("Choose this month or a later one.", "请选择本月或以后的月份。"));
    }

    private Finding elsewhere(BudgetNode from, BudgetNode to) {
        return rules.inForce(RuleCodes.BUDGET, today.date())
                .finding(
                        "different-budgets",
                        new Text(
                                from.code() + " and " + to.code() + " were not cut from the same budget.",
                                from.code() + " 与 " + to.code() + " 不属于同一预算。"),
                        Map.of("from", from.code(), "to", to.code()),
                        new Text("Choose two budgets of the same tree.", "请选择同一预算树下的两个预算。"));
    }
}
