package io.countersign.expense;

import io.countersign.budget.Ask;
import io.countersign.budget.BudgetChecks;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes all checks of a claim in one pass; what only looks writes nothing, so that the preview and the run are one. */
@Component
class AssessClaim {

    private final PolicyEngine policy;
    private final ClaimInvoices invoices;
    private final ClaimFunds funds;
    private final BudgetChecks budgets;
    private final CitedActivities activities;
    private final RiskScore riskScore;
    private final ClaimPrecedents precedents;
    private final People people;
    private final Today today;

    AssessClaim(
            PolicyEngine policy,
            ClaimInvoices invoices,
            ClaimFunds funds,
            BudgetChecks budgets,
            CitedActivities activities,
            RiskScore riskScore,
            ClaimPrecedents precedents,
            People people,
            Today today) {
        this.policy = policy;
        this.invoices = invoices;
        this.funds = funds;
        this.budgets = budgets;
        this.activities = activities;
        this.riskScore = riskScore;
        this.precedents = precedents;
        this.people = people;
        this.today = today;
    }

    /** @param number of the claim, whose own reservations are not counted twice; empty for one that is not saved yet */
    Assessment look(String number, ClaimContent content, PersonId requester) {
        Person claimant = people.get(requester);
        Judgement judged = policy.judge(number, content, claimant);
        List<Ask> asks = ClaimFunds.asks(content, judged.shares());
        List<Finding> found = invoices.check(number, requester, content, today.date());
        return assess(number, content, claimant, judged, found, budgets.check(number, asks));
    }

    /** Before anything is taken: what the policy alone says. */
    Judgement judge(ExpenseClaim claim) {
        return policy.judge(claim.number(), claim.content(), people.get(claim.requester()));
    }

    /**
     * @param invoice what the invoice pool said
     * @param budget  what the budgets said
     */
    Assessment assess(ExpenseClaim claim, Judgement judged, List<Finding> invoice, List<Finding> budget) {
        return assess(claim.number(), claim.content(), people.get(claim.requester()), judged, invoice, budget);
    }

    private Assessment assess(
            String number,
            ClaimContent content,
            Person claimant,
            Judgement judged,
            List<Finding> invoice,
            List<Finding> budget) {
        LocalDate on = today.date();
        Set<PersonId> owners = funds.owners(content, claimant, budget);
        List<Finding> findings = new ArrayList<>(judged.findings());
        findings.addAll(invoice);
        findings.addAll(budget);
        findings.addAll(funds.severalOwners(owners, on));
        Risk risk = riskScore.of(number, content, findings, judged.shares(), on);
        findings.add(riskScore.finding(risk, on));
        findings.sort(Comparator.comparing(Finding::severity));
        return new Assessment(
                content,
                findings,
                judged.shares(),
                risk,
                budgets.usage(number, ClaimFunds.asks(content, judged.shares())),
                applicants(content),
                owners.stream().findFirst().orElse(null),
                precedents.of(number, claimant.id()));
    }

    /** Who applied for an activity does not decide on what was spent for it. */
    private Set<PersonId> applicants(ClaimContent content) {
        return content.activities().stream()
                .flatMap(number -> activities.find(number).stream())
                .map(CitedActivities.Cited::requester)
                .collect(Collectors.toSet());
    }
}
