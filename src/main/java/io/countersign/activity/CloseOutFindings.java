package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.invoice.InvoiceSummary;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words what the checks of a claim find, each with its arithmetic. */
final class CloseOutFindings {

    static final String EVIDENCE_MISSING = "evidence-missing";
    static final String EVIDENCE_DOUBTFUL = "evidence-not-inspected";
    static final String ABOVE_MATCH = "claim-above-match";
    static final String ABOVE_COMMITMENT = "claim-above-commitment";
    static final String FEW_CAME = "attendance-explanation-missing";
    static final String FEW_EXPLAINED = "attendance-below-plan";
    static final String MANY_CAME = "attendance-above-plan";
    static final String CONSENT = "consent-pending";
    static final String INVOICE_DATE = "invoice-outside-activity";

    private CloseOutFindings() {}

    static Finding missing(Rule rule, RequiredEvidence required, int present) {
        Text kind = required.kind().title();
        return rule.finding(
                EVIDENCE_MISSING,
                new Text(
                        "This type of activity needs " + required.least() + " × " + kind.en() + "; there "
                                + are(present) + " " + present + ".",
                        "该类活动须提交" + kind.zh() + " " + required.least() + " 份，现有 " + present + " 份。"),
                Map.of(
                        "kind", required.kind().name(),
                        "least", Integer.toString(required.least()),
                        "present", Integer.toString(present)),
                new Text("Add what is missing.", "补充缺少的凭证即可。"));
    }

    private static String are(int number) {
        return number == 1 ? "is" : "are";
    }

    static Finding doubtful(Rule rule, List<EvidenceAtHand.Judged> doubtful) {
        String names = String.join(
                ", ", doubtful.stream().map(judged -> judged.piece().name()).toList());
        return rule.finding(
                EVIDENCE_DOUBTFUL,
                Severity.HOLD,
                new Text(
                        "Nobody has inspected what is in doubt: " + names + ". It proves no amount until then.",
                        "存疑凭证尚未检核：" + names + "。检核前不作为金额依据。"),
                Map.of("pieces", Integer.toString(doubtful.size())),
                new Text("A manager, finance or compliance inspects it.", "由主管、财务或合规人员检核即可。"));
    }

    static Finding aboveMatch(Rule rule, LineMatch match) {
        String claimed = match.claimed().formatted();
        Text sum = match.arithmetic();
        return rule.finding(
                ABOVE_MATCH,
                new Text(
                        match.line().description() + ": " + claimed + " claimed, but " + sum.en()
                                + "; the rest is not settled.",
                        match.line().description() + "：核销 " + claimed + "，但" + sum.zh() + "，超出部分不予结算。"),
                Map.of(
                        "line", match.line().line(),
                        "claimed", match.claimed().toString(),
                        "settlable", match.settlable().toString(),
                        "bound", match.bound().name()),
                new Text(
                        "Claim at most " + match.settlable().formatted() + ", or add what proves more.",
                        "核销不超过 " + match.settlable().formatted() + "，或补充凭证、发票。"));
    }

    static Finding aboveCommitment(Rule rule, Money allowed, Money committed) {
        return rule.finding(
                ABOVE_COMMITMENT,
                new Text(
                        "The lines together come to " + allowed.formatted() + ", the approved plan to "
                                + committed.formatted() + "; no more than that is settled.",
                        "各行合计 " + allowed.formatted() + "，批准方案为 " + committed.formatted() + "，结算不超过方案总额。"),
                Map.of("allowed", allowed.toString(), "committed", committed.toString()),
                null);
    }

    static Optional<Finding> turnout(Rule rule, Turnout turnout, boolean explained) {
        String share = turnout.signedIn() + " ÷ " + turnout.planned() + " = " + turnout.ratio();
        Map<String, String> facts = Map.of(
                "planned", Integer.toString(turnout.planned()),
                "signedIn", Integer.toString(turnout.signedIn()),
                "ratio", turnout.ratio().toPlainString());
        String least = rule.text("leastRatio");
        String most = rule.text("mostRatio");
        return switch (turnout.judge(rule)) {
            case AS_PLANNED, NOT_COUNTED -> Optional.empty();
            case EXPLAIN ->
                Optional.of(rule.finding(
                        explained ? FEW_EXPLAINED : FEW_CAME,
                        explained ? Severity.WARN : Severity.BLOCK,
                        new Text(
                                share + " of those planned came, less than " + least
                                        + (explained ? "; the requester explains why." : ". Say why."),
                                "到会比例 " + share + "，低于 " + least + (explained ? "，申请人已说明原因。" : "，请说明原因。")),
                        facts,
                        explained ? null : new Text("An explanation clears this.", "填写说明即可。")));
            case APPROVE_AGAIN ->
                Optional.of(rule.finding(
                        MANY_CAME,
                        new Text(
                                share + " of those planned came, more than " + most + ": marketing has to approve it.",
                                "到会比例 " + share + "，高于 " + most + "，须由市场部审批。"),
                        facts,
                        null));
        };
    }

    static Finding consent(Rule rule, long pending) {
        return rule.finding(
                CONSENT,
                Severity.WARN,
                new Text(
                        pending + " who signed in have not been asked whether they may be recorded.",
                        "有 " + pending + " 名签到人尚未确认是否同意登记个人信息。"),
                Map.of("pending", Long.toString(pending)),
                new Text("Ask them, and sign them in again.", "请征得本人同意后重新签到。"));
    }

    static Finding invoiceDate(Rule rule, LineMatch match, InvoiceSummary invoice, LocalDate from, LocalDate to) {
        return rule.finding(
                INVOICE_DATE,
                new Text(
                        "Invoice " + invoice.key() + " was issued on " + invoice.issuedOn()
                                + "; for this activity it should be from " + from + " to " + to + ".",
                        "发票 " + invoice.key() + " 开具于 " + invoice.issuedOn() + "，本活动发票应开具于 " + from + " 至 " + to + "。"),
                Map.of(
                        "line", match.line().line(),
                        "invoice", invoice.key(),
                        "issuedOn", invoice.issuedOn().toString()),
                new Text("Finance decides on it.", "由财务判断。"));
    }
}
