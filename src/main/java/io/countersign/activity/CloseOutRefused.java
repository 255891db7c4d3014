package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** A claim that is not taken in, with everything that stands against it; nothing was written. */
final class CloseOutRefused extends Refusal {

    private final List<Finding> findings;

    /** @param findings with at least one that blocks */
    CloseOutRefused(List<Finding> findings) {
        super(Kind.RULE, first(findings).code(), first(findings).message());
        this.findings = List.copyOf(findings);
    }

    private static Finding first(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .findFirst()
                .orElse(findings.get(0));
    }

    static Refusal empty(String number) {
        return new Refusal(
                Kind.RULE,
                "close-out-empty",
                new Text(
                        "Fill in and save the claim of " + number
                                + " first; lines on which nothing was spent stay at 0.",
                        "请先填写并保存 " + number + " 的核销单，未发生的费用行填 0。"),
                "lines");
    }

    static Refusal tooEarly(String number) {
        return new Refusal(
                Kind.RULE,
                "close-out-too-early",
                new Text(number + " is not over yet; hand its claim in afterwards.", number + " 尚未结束，请在活动结束后提交核销。"));
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("findings", findings);
    }
}
