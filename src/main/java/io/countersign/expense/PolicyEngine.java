package io.countersign.expense;

import io.countersign.calendar.Today;
import io.countersign.compliance.Evaluation;
import io.countersign.compliance.KeepEvaluation;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.event.ExpenseRules;
import io.countersign.money.Money;
import io.countersign.people.Person;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a claim against everything the house and the law say about expenses; reads only. */
@Component
class PolicyEngine {

    private final List<ClaimCheck> checks;
    private final RuleBook rules;
    private final ExpenseRules complianceRules;
    private final KeepEvaluation keepEvaluation;
    private final Today today;

    PolicyEngine(
            List<ClaimCheck> checks,
            RuleBook rules,
            ExpenseRules complianceRules,
            KeepEvaluation keepEvaluation,
            Today today) {
        this.checks = List.copyOf(checks);
        this.rules = rules;
        this.complianceRules = complianceRules;
        this.keepEvaluation = keepEvaluation;
        this.today = today;
    }

    Judgement judge(String number, ClaimContent content, Person claimant) {
        LocalDate on = today.date();
        Judgement judgement = new Judgement(content.lines().size());
        ClaimCheck.Case claim = new ClaimCheck.Case(number, claimant.id(), Grade.of(claimant), content, on);
        checks.forEach(check -> check.check(claim, judgement));
        judgement.add(compliance(content, on).findings());
        return judgement;
    }

    /** For good, with the versions of the rules: which rules this revision met, passed or not. */
    void keep(ExpenseClaim claim) {
        keepEvaluation.keep(
                ClaimSubjects.TYPE, claim.number(), claim.revision(), compliance(claim.content(), today.date()));
    }

    private Evaluation compliance(ClaimContent content, LocalDate on) {
        Money sellerMatters =
                Money.of(rules.inForce(ExpenseRuleCodes.RECEIPT, on).text("sellerKnownFrom"));
        return complianceRules.evaluate(ComplianceLines.of(content, sellerMatters), on);
    }
}
