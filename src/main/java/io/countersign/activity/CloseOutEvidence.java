package io.countersign.activity;

import io.countersign.approval.Evidence;
import io.countersign.approval.Evidence.Column;
import io.countersign.approval.Evidence.Cut;
import io.countersign.approval.Evidence.Cuts;
import io.countersign.approval.Evidence.Fact;
import io.countersign.approval.Evidence.Figure;
import io.countersign.approval.Evidence.Section;
import io.countersign.approval.Evidence.Table;
import io.countersign.approval.Evidence.Usage;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a claim before an approver: three columns per cost line, who came, what proves it, and what finance may cut. */
@Component
class CloseOutEvidence {

    private static final List<Column> LINES = List.of(
            new Column("line", new Text("Cost line", "费用行"), false),
            new Column("planned", new Text("Plan", "计划"), true),
            new Column("evidenced", new Text("Evidence", "凭证"), true),
            new Column("invoiced", new Text("Invoices", "发票"), true),
            new Column("claimed", new Text("Claimed", "申报"), true),
            new Column("settlable", new Text("Least of the three", "三者取小"), true),
            new Column("sanctioned", new Text("Granted", "核准"), true));

    private static final List<Column> PIECES = List.of(
            new Column("kind", new Text("Kind", "类型"), false),
            new Column("name", new Text("File", "文件"), false),
            new Column("line", new Text("Cost line", "费用行"), false),
            new Column("amount", new Text("Proves", "证明金额"), true),
            new Column("state", new Text("Inspection", "检核"), false));

    private final EvidenceAtHand atHand;

    CloseOutEvidence(EvidenceAtHand atHand) {
        this.atHand = atHand;
    }

    static Text title(MarketingActivity activity) {
        return new Text("Close-out of " + activity.title(), activity.title() + " 核销");
    }

    Evidence of(CloseOutClaim claim, CloseOutAssessment assessment) {
        MarketingActivity activity = assessment.activity();
        return new Evidence(
                new Evidence.Header(
                        claim.subject(),
                        title(activity),
                        new Text(
                                activity.type().title().en() + " · " + activity.city(),
                                activity.type().title().zh() + " · " + activity.city()),
                        assessment.sanctioned(),
                        activity.requester(),
                        claim.submittedAt().orElse(claim.savedAt())),
                facts(claim, assessment),
                assessment.findings(),
                assessment.checksPassed(),
                List.of(budget(assessment)),
                lines(assessment),
                List.of(),
                List.of(),
                List.of(),
                new Text(
                        "after the last approval what is granted is paid, booked as actual cost, and the rest of the budget is given back",
                        "最后一位审批人同意后付款并计入实际费用，剩余预算释放"),
                new Text("back to the requester, who corrects the claim", "退回申请人修改核销单"),
                new Text("nothing is settled and the whole budget is given back", "不予结算，释放全部预算"),
                List.of(pieces(activity)),
                cuts(assessment));
    }

    private static List<Fact> facts(CloseOutClaim claim, CloseOutAssessment assessment) {
        List<Fact> facts = new ArrayList<>();
        Turnout turnout = assessment.turnout();
        String came = turnout.signedIn() + " / " + turnout.planned() + " = " + turnout.ratio();
        facts.add(new Fact("attendance", new Text("Came of planned", "到会/计划"), new Text(came, came)));
        assessment
                .mealPerHead()
                .map(Money::formatted)
                .map(amount -> new Fact("mealPerHead", new Text("Meals per head", "人均餐费"), new Text(amount, amount)))
                .ifPresent(facts::add);
        String explanation = assessment.content().explanation();
        if (explanation != null) {
            facts.add(new Fact("explanation", new Text("Explanation", "说明"), new Text(explanation, explanation)));
        }
        String revision = Integer.toString(Math.max(1, claim.revision()));
        facts.add(new Fact("revision", new Text("Handed in", "提交次数"), new Text(revision, revision)));
        return facts;
    }

    private static Usage budget(CloseOutAssessment assessment) {
        Money rest = assessment.committed().minus(assessment.sanctioned());
        return new Usage(
                new Text("Budget committed for this activity", "本活动承诺预算"),
                Money.ZERO,
                assessment.sanctioned(),
                assessment.committed(),
                List.of(
                        figure("committed", "committed", "已承诺", assessment.committed()),
                        figure("settled", "− to be settled", "− 拟结算", assessment.sanctioned()),
                        figure("released", "= given back", "= 释放", rest)));
    }

    private static Figure figure(String key, String en, String zh, Money amount) {
        return new Figure(key, new Text(en, zh), amount.toString());
    }

    private static Table lines(CloseOutAssessment assessment) {
        return new Table(
                LINES,
                assessment.matches().stream()
                        .map(match -> List.of(
                                match.line().line() + " "
                                        + match.line().costType().title().zh() + " "
                                        + match.line().description(),
                                match.line().amount().toString(),
                                match.evidenced().toString(),
                                match.invoiced().toString(),
                                match.claimed().toString(),
                                match.settlable().toString(),
                                assessment.sanctioned(match).toString()))
                        .toList());
    }

    private Section pieces(MarketingActivity activity) {
        return new Section(
                new Text("Evidence", "凭证"),
                new Table(
                        PIECES,
                        atHand.of(activity.number()).pieces().stream()
                                .map(judged -> List.of(
                                        judged.piece().kind().title().zh() + " / "
                                                + judged.piece().kind().title().en(),
                                        judged.piece().name(),
                                        judged.piece().line().orElse(""),
                                        Objects.toString(judged.piece().amount(), ""),
                                        inspection(judged)))
                                .toList()));
    }

    private static String inspection(EvidenceAtHand.Judged judged) {
        return switch (judged.piece().state()) {
            case VERIFIED -> "✓";
            case REJECTED -> "✗";
            case ADDED, REMOVED -> judged.isDoubtful() ? "?" : "";
        };
    }

    private static Cuts cuts(CloseOutAssessment assessment) {
        return new Cuts(
                "/api/activities/" + assessment.activity().number() + "/close-out/cuts",
                assessment.matches().stream()
                        .filter(match -> match.claimed().isPositive())
                        .map(match -> new Cut(
                                match.line().line(),
                                new Text(
                                        match.line().costType().title().en() + ": "
                                                + match.line().description(),
                                        match.line().costType().title().zh() + "："
                                                + match.line().description()),
                                match.claimed(),
                                assessment.proposed(match),
                                assessment.sanctioned(match),
                                assessment
                                        .content()
                                        .line(match.line().line())
                                        .map(CloseOutLine::cutReason)
                                        .orElse(null)))
                        .toList());
    }
}
