package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** A plan or change that a rule blocks: it is not saved, and the approved plan stays. */
class PlanRefused extends Refusal {

    private final List<Finding> findings;

    /** @param findings at least one */
    PlanRefused(List<Finding> findings) {
        super(
                Kind.RULE,
                "plan-refused",
                new Text(
                        "This is not possible: " + findings.get(0).message().en(),
                        "无法保存：" + findings.get(0).message().zh()));
        this.findings = List.copyOf(findings);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("findings", findings);
    }
}
