package io.countersign.expense;

import io.countersign.approval.Evidence;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts before an approver what the audit found of a claim, and nothing that depends on when he looks. */
@Component
class ClaimEvidence {

    private static final int CHECKS = 12;

    private final KeepAudit audits;
    private final ClaimChanges changes;
    private final Documents documents;
    private final CutRights cutRights;
    private final People people;

    ClaimEvidence(KeepAudit audits, ClaimChanges changes, Documents documents, CutRights cutRights, People people) {
        this.audits = audits;
        this.changes = changes;
        this.documents = documents;
        this.cutRights = cutRights;
        this.people = people;
    }

    Evidence of(ExpenseClaim claim) {
        Assessment assessment = audits.lastOf(claim);
        String requester = claim.requester().value();
        return new Evidence(
                new Evidence.Header(
                        claim.subject(),
                        RecordClaimCase.title(claim.purpose()),
                        people.find(claim.requester()).map(Person::name).orElse(new Text(requester, requester)),
                        claim.sanctioned(),
                        claim.requester(),
                        claim.submittedAt().orElse(claim.createdAt())),
                facts(claim, assessment),
                assessment.findings(),
                passed(assessment.findings()),
                BudgetUsage.of(assessment),
                ClaimTable.lines(claim),
                assessment.precedents(),
                documents.of(ClaimSubjects.TYPE, claim.number()),
                changes.since(claim),
                new Text(
                        "after the last approval the budget is committed, open advances are paid back and the rest is paid",
                        "最后一位审批人同意后占用预算、冲销借款并支付余额"),
                ifReturned(claim),
                new Text("the claim ends here; its budget and invoices are free again", "报销单到此结束，释放预算与发票"),
                ClaimTable.guests(claim),
                cutRights.areOpen(claim) ? ClaimTable.cuts(claim) : null);
    }

    private static Text ifReturned(ExpenseClaim claim) {
        return claim.mayBeReturned()
                ? new Text(
                        "back to the employee, who changes it and submits it again (return " + (claim.returns() + 1)
                                + " of " + ExpenseClaim.MOST_RETURNS + ")",
                        "退回申请人修改后重新提交（第 " + (claim.returns() + 1) + " 次，最多 " + ExpenseClaim.MOST_RETURNS + " 次）")
                : new Text(
                        "it was returned " + ExpenseClaim.MOST_RETURNS
                                + " times already: returning it once more ends it",
                        "已退回 " + ExpenseClaim.MOST_RETURNS + " 次，再次退回则报销单终止");
    }

    private static List<Evidence.Fact> facts(ExpenseClaim claim, Assessment assessment) {
        List<Evidence.Fact> facts = new ArrayList<>();
        add(facts, "claimed", new Text("Claimed", "报销金额"), claim.claimed().formatted());
        add(
                facts,
                "sanctioned",
                new Text("Sanctioned", "核准金额"),
                claim.sanctioned().formatted());
        add(
                facts,
                "risk",
                new Text("Risk score", "风险分"),
                Integer.toString(assessment.risk().score()));
        add(facts, "revision", new Text("Revision", "版次"), Integer.toString(claim.revision()));
        return facts;
    }

    private static void add(List<Evidence.Fact> facts, String key, Text label, String value) {
        facts.add(new Evidence.Fact(key, label, new Text(value, value)));
    }

    private static int passed(List<Finding> findings) {
        Set<String> rules = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return Math.max(0, CHECKS - rules.size());
    }
}
