package io.countersign.approval;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person sent, checked for its shape. */
record Ruling(Verdict verdict, @Nullable String reason, String evidenceHash) {

    private static final int LONGEST = 4000;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    static Ruling read(Decide.Command command) {
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(known -> known.name().equals(command.verdict()))
                .findFirst()
                .orElseThrow(() -> malformed("verdict", "Choose APPROVE, REJECT or RETURN.", "请选择批准、驳回或退回。"));
        String reason = command.reason() == null || command.reason().isBlank()
                ? null
                : command.reason().strip();
        if (reason == null && verdict != Verdict.APPROVE) {
            throw malformed(
                    "reason",
                    "Say why: the requester has to know what to do next. A reason is required to return or reject.",
                    "退回或驳回须填写理由，以便申请人知道下一步如何处理。");
        }
        if (reason != null) {
            check(reason);
        }
        if (command.evidenceHash() == null) {
            throw malformed(
                    "evidenceHash",
                    "Open the task and decide on what it shows: the hash of the evidence is missing.",
                    "缺少审批依据的哈希值，请打开任务并依据其内容审批。");
        }
        return new Ruling(verdict, reason, command.evidenceHash());
    }

    private static void check(String reason) {
        if (reason.length() > LONGEST) {
            throw malformed(
                    "reason",
                    "At most 4,000 characters; this has " + reason.length() + ".",
                    "理由最多4000字，当前" + reason.length() + "字。");
        }
        if (MARKUP.matcher(reason).find() || CONTROL.matcher(reason).find()) {
            throw malformed("reason", "Plain text only, without markup such as <b>.", "理由只能是纯文本，不得包含<b>等标记。");
        }
    }

    private static Refusal malformed(String field, String en, String zh) {
        return new Refusal(Refusal.Kind.MALFORMED, "invalid-input", new Text(en, zh), field);
    }
}
