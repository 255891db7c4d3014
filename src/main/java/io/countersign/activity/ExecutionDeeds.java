package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the journal what was done while an activity was carried out and closed out. */
@Component
class ExecutionDeeds {

    private final ActivityDeeds deeds;

    ExecutionDeeds(ActivityDeeds deeds) {
        this.deeds = deeds;
    }

    void evidenceAdded(MarketingActivity activity, EvidencePiece piece) {
        tell(activity, "activity-evidence-added", "Evidence added: ", "上传凭证：", piece, null);
    }

    void evidenceRemoved(MarketingActivity activity, EvidencePiece piece) {
        tell(activity, "activity-evidence-removed", "Evidence removed: ", "删除凭证：", piece, null);
    }

    void inspected(MarketingActivity activity, EvidencePiece piece) {
        boolean accepted = piece.state() == EvidencePiece.State.VERIFIED;
        tell(
                activity,
                accepted ? "activity-evidence-verified" : "activity-evidence-rejected",
                accepted ? "Evidence verified: " : "Evidence rejected: ",
                accepted ? "检核通过：" : "检核不通过：",
                piece,
                piece.inspection());
    }

    private void tell(
            MarketingActivity activity,
            String kind,
            String en,
            String zh,
            EvidencePiece piece,
            @Nullable String reason) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("evidence", Long.toString(piece.id()));
        facts.put("kind", piece.kind().name());
        facts.put("sha256", piece.sha256());
        Optional.ofNullable(piece.amount()).ifPresent(amount -> facts.put("amount", amount.toString()));
        Text what = piece.kind().title();
        deeds.tell(activity, kind, new Text(en + what.en(), zh + what.zh()), reason, facts);
    }

    /** Never the name: the journal is kept longer than personal data may be. */
    void signedIn(MarketingActivity activity, SignIn signIn) {
        deeds.tell(
                activity,
                "activity-signed-in",
                new Text("Attendee signed in", "参会人签到"),
                null,
                Map.of(
                        "signIn",
                        Long.toString(signIn.id()),
                        "kind",
                        signIn.kind().name()));
    }

    void signInRemoved(MarketingActivity activity, SignIn signIn) {
        deeds.tell(
                activity,
                "activity-sign-in-removed",
                new Text("Sign-in removed", "删除签到"),
                null,
                Map.of("signIn", Long.toString(signIn.id())));
    }

    void taskDone(MarketingActivity activity, ExecutionTask task) {
        deeds.tell(
                activity,
                "activity-task-done",
                new Text("Task carried out: " + task.title(), "完成任务：" + task.title()),
                null,
                Map.of("task", task.task()));
    }

    void claimed(MarketingActivity activity, Money claimed) {
        deeds.tell(
                activity,
                "activity-close-out-submitted",
                new Text("Close-out handed in", "提交核销"),
                null,
                Map.of("claimed", claimed.toString()));
    }

    void matched(MarketingActivity activity, CloseOutAssessment assessment) {
        Money proposed = assessment.proposed();
        deeds.tell(
                activity,
                "activity-close-out-matched",
                new Text(
                        "Plan, evidence and invoices matched: " + proposed.formatted() + " may be settled",
                        "计划、凭证、发票比对完成，可结算 " + proposed.formatted()),
                null,
                Map.of(
                        "claimed", assessment.claimed().toString(),
                        "proposed", proposed.toString()));
    }

    void cut(MarketingActivity activity, String line, Money from, Money to, String reason) {
        deeds.tell(
                activity,
                "activity-close-out-cut",
                new Text(
                        "Line " + line + " cut from " + from.formatted() + " to " + to.formatted(),
                        "费用行 " + line + " 由 " + from.formatted() + " 核减为 " + to.formatted()),
                reason,
                Map.of("line", line, "from", from.toString(), "to", to.toString()));
    }

    void settled(MarketingActivity activity, Money settled, Money released) {
        deeds.tell(
                activity,
                "activity-settled",
                new Text(
                        "Settled " + settled.formatted() + ", " + released.formatted() + " given back",
                        "结算 " + settled.formatted() + "，释放预算 " + released.formatted()),
                null,
                Map.of("settled", settled.toString(), "released", released.toString()));
    }

    void measured(MarketingActivity activity, Text formula) {
        deeds.tell(activity, "activity-effect-measured", formula, null, Map.of());
    }
}
