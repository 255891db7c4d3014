package io.countersign.expense;

import io.countersign.budget.Ask;
import io.countersign.budget.BudgetNode;
import io.countersign.budget.BudgetNodes;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.OrgUnit;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a claim asks of which budgets, and whose word that needs. */
@Component
class ClaimFunds {

    private final BudgetNodes nodes;
    private final RuleBook rules;

    ClaimFunds(BudgetNodes nodes, RuleBook rules) {
        this.nodes = nodes;
        this.rules = rules;
    }

    /** Only what the house would pay; by line. */
    static List<Ask> asks(ClaimContent content, List<Money> shares) {
        List<Ask> asks = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            ExpenseLine.Facts line = content.lines().get(i);
            Money amount = line.claimed().minus(shares.get(i));
            if (amount.isPositive()) {
                asks.add(Ask.on(line.budgetNode(), line.spentOn(), amount, Integer.toString(i + 1)));
            }
        }
        return asks;
    }

    static List<Ask> sanctioned(ExpenseClaim claim) {
        return claim.numbered().stream()
                .filter(line -> line.line().sanctioned().isPositive())
                .map(line -> line.line().ask(line.id(), line.line().sanctioned()))
                .toList();
    }

    /** One claim is decided by one owner: budgets of several go into several claims. */
    List<Finding> severalOwners(Set<PersonId> owners, LocalDate on) {
        if (owners.size() < 2) {
            return List.of();
        }
        Rule rule = rules.inForce(ExpenseRuleCodes.BUDGET_OWNER, on);
        String names = owners.stream().map(PersonId::value).collect(Collectors.joining(", "));
        return List.of(rule.finding(
                "several-budget-owners",
                Severity.BLOCK,
                new Text(
                        "The budgets of this claim belong to several people who would all have to agree: " + names
                                + ".",
                        "本单涉及多位预算负责人：" + names + "。"),
                Map.of("owners", names),
                new Text("Claim them in one document for each owner.", "请按预算负责人分单报销。")));
    }

    /**
     * Who answers for budgets that are not the claimant's own line's, or are overrun; not the line manager, who is asked anyway.
     *
     * @param budget what the budgets said
     */
    Set<PersonId> owners(ClaimContent content, Person claimant, List<Finding> budget) {
        Set<PersonId> owners = new LinkedHashSet<>();
        content.lines().stream()
                .map(ExpenseLine.Facts::budgetNode)
                .distinct()
                .sorted()
                .flatMap(code -> nodes.find(code).stream())
                .filter(node -> isElsewhere(node, claimant) || isOverrun(node, budget))
                .map(BudgetNode::owner)
                .filter(owner -> claimant.manager().filter(owner::equals).isEmpty())
                .forEach(owners::add);
        return owners;
    }

    /** Neither of a unit above the claimant nor of his own. */
    private static boolean isElsewhere(BudgetNode node, Person claimant) {
        return !OrgUnit.liesIn(claimant.unit(), node.unit());
    }

    private static boolean isOverrun(BudgetNode node, List<Finding> budget) {
        return budget.stream()
                .anyMatch(finding -> finding.severity() != Severity.INFO
                        && node.code().equals(finding.facts().get("node")));
    }
}
