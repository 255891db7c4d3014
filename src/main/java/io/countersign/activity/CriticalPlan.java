package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan that goes beyond what was approved: it has to be put to approval again. */
class CriticalPlan extends Refusal {

    private final List<Text> changes;

    CriticalPlan(List<Text> changes) {
        super(
                Kind.RULE,
                "critical-change",
                new Text(
                        "This goes beyond what was approved: "
                                + changes.stream().map(Text::en).collect(Collectors.joining("; "))
                                + ". Put the change to approval, or stay within what was approved.",
                        "超出已批准的范围：" + changes.stream().map(Text::zh).collect(Collectors.joining("；"))
                                + "。请重新提交审批，或调整到已批准的范围内。"));
        this.changes = List.copyOf(changes);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("changes", changes);
    }
}
