package io.countersign.activity;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.compliance.Finding;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to decide on a claim, as the policy table says of its assessment. */
@Component
class CloseOutPolicy {

    static final String TABLE = "closeOutRequiredApprovals";

    private static final String VALUE = "close-out-value";
    private static final String COMPLIANCE = "compliance-hold";
    private static final String MANY_CAME = "attendance-above-plan";

    private final PolicyTable table;

    CloseOutPolicy(PolicyTable table) {
        this.table = table;
    }

    /** By the version in force now. */
    Requirements required(CloseOutAssessment assessment) {
        return table.required(TABLE, new Judged(assessment));
    }

    Requirements required(CloseOutAssessment assessment, DecisionVersion version) {
        return table.required(version, new Judged(assessment));
    }

    /** A claim as the table looks at it: cuts change nothing in who is asked. */
    private record Judged(CloseOutAssessment assessment) implements PolicyTable.Judged {

        @Override
        public Map<String, Object> inputs() {
            Map<String, Object> inputs = new LinkedHashMap<>();
            inputs.put("amount", assessment.proposed().amount());
            inputs.put("complianceHold", !assessment.complianceHolds().isEmpty());
            inputs.put("attendanceAbovePlan", assessment.found(CloseOutFindings.MANY_CAME));
            return inputs;
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            Optional<Finding> behind = switch (code) {
                case COMPLIANCE -> assessment.complianceHolds().stream().findFirst();
                case MANY_CAME ->
                    assessment.findings().stream()
                            .filter(finding -> finding.code().equals(CloseOutFindings.MANY_CAME))
                            .findFirst();
                default -> Optional.empty();
            };
            Text text = text(code);
            return behind.map(finding -> new Reason(code, finding.rule(), finding.ruleVersion(), text))
                    .orElse(new Reason(code, row, policy.version(), text));
        }

        private Text text(String code) {
            return switch (code) {
                case VALUE -> {
                    String amount = assessment.proposed().formatted();
                    yield new Text("to be settled " + amount, "拟结算 " + amount);
                }
                case COMPLIANCE -> {
                    String rules = assessment.complianceHolds().stream()
                            .map(Finding::rule)
                            .distinct()
                            .collect(Collectors.joining(", "));
                    yield new Text("rule " + rules, "规则 " + rules);
                }
                case MANY_CAME -> {
                    String ratio = assessment.turnout().ratio().toPlainString();
                    yield new Text("attendance ratio " + ratio, "到会比例 " + ratio);
                }
                default -> new Text(code, code);
            };
        }

        @Override
        public String basis(List<Reason> reasons) {
            return Digest.sha256(reasons.stream()
                    .map(reason -> reason.code() + " " + facts(reason.code()))
                    .collect(Collectors.joining("\n")));
        }

        private String facts(String code) {
            return switch (code) {
                case COMPLIANCE ->
                    assessment.complianceHolds().stream()
                            .map(finding -> finding.code() + new TreeMap<>(finding.facts()))
                            .sorted()
                            .toList()
                            .toString();
                case MANY_CAME -> assessment.turnout().toString();
                default -> assessment.content().hash();
            };
        }
    }
}
