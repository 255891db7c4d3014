package io.countersign.expense;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to a claim, in the transaction in which it happened. */
@Component
class ClaimDeeds {

    private final ApplicationEventPublisher events;
    private final RecordClaimCase recordCase;
    private final ClaimJson json;

    ClaimDeeds(ApplicationEventPublisher events, RecordClaimCase recordCase, ClaimJson json) {
        this.events = events;
        this.recordCase = recordCase;
        this.json = json;
    }

    void drafted(ExpenseClaim claim) {
        recordCase.record(claim);
        tell(claim, "claim-saved", new Text("Draft saved", "保存草稿"), null, Map.of());
    }

    /** The audit follows at once and tells the read model. */
    void submitted(ExpenseClaim claim) {
        Text what = claim.revision() == 1
                ? new Text("Claim submitted", "提交报销单")
                : new Text("Claim revised and submitted again", "修改后重新提交报销单");
        tell(claim, claim.revision() == 1 ? "claim-submitted" : "claim-resubmitted", what, null, Map.of());
    }

    void audited(ExpenseClaim claim, Assessment assessment) {
        recordCase.record(claim);
        int found = assessment.findings().size() - 1; // the risk score is always there
        tell(
                claim,
                "claim-audited",
                new Text(
                        "Audited: " + found + (found == 1 ? " finding" : " findings")
                                + (assessment.isBlocked() ? "" : ", budget and invoices taken"),
                        "完成审核：" + found + " 条发现" + (assessment.isBlocked() ? "" : "，已占用预算与发票")),
                null,
                Map.of("findings", json.write(assessment.findings())));
    }

    void returned(ExpenseClaim claim) {
        recordCase.record(claim);
        tell(
                claim,
                "claim-returned",
                new Text("Claim back with its employee", "报销单退回申请人"),
                claim.bankRefusal().orElse(null),
                Map.of());
    }

    void cut(ExpenseClaim claim, String line, Money from, Money to, String reason) {
        tell(
                claim,
                "claim-cut",
                new Text("Line " + line + " cut from " + from + " to " + to, "第 " + line + " 行核减：" + from + " → " + to),
                reason,
                Map.of("line", line, "from", from.toString(), "to", to.toString()));
    }

    void approved(ExpenseClaim claim) {
        recordCase.record(claim);
        tell(
                claim,
                "claim-approved",
                new Text(
                        "All decisions made: " + claim.sanctioned() + " sanctioned, " + claim.offset()
                                + " against advances, " + claim.payable() + " to pay",
                        "审批完成：核准 " + claim.sanctioned() + "，冲销借款 " + claim.offset() + "，应付 " + claim.payable()),
                null,
                Map.of(
                        "payable",
                        claim.payable().toString(),
                        "offset",
                        claim.offset().toString()));
    }

    void closed(ExpenseClaim claim) {
        recordCase.record(claim);
        Text status = claim.status().title();
        tell(
                claim,
                "claim-" + claim.status().name().toLowerCase(Locale.ROOT),
                new Text("Claim " + status.en(), "报销单" + status.zh()),
                claim.closingReason().orElse(null),
                Map.of());
    }

    private void tell(ExpenseClaim claim, String kind, Text what, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("status", claim.status().name());
        facts.put("revision", Integer.toString(claim.revision()));
        facts.put("claimed", claim.claimed().toString());
        facts.put("sanctioned", claim.sanctioned().toString());
        events.publishEvent(new Deed(kind, claim.number(), what, reason, facts));
    }
}
