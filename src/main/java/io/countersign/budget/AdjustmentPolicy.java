package io.countersign.budget;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has to decide on a budget adjustment, as the policy table says. */
@Component
class AdjustmentPolicy {

    static final String TABLE = "budgetAdjustmentRequiredApprovals";

    private final PolicyTable table;
    private final RuleBook rules;
    private final Today today;

    AdjustmentPolicy(PolicyTable table, RuleBook rules, Today today) {
        this.table = table;
        this.rules = rules;
        this.today = today;
    }

    Requirements required(AdjustmentAssessment assessment) {
        return table.required(TABLE, new Judged(assessment));
    }

    Requirements required(AdjustmentAssessment assessment, DecisionVersion version) {
        return table.required(version, new Judged(assessment));
    }

    private final class Judged implements PolicyTable.Judged {

        private final AdjustmentAssessment assessment;

        Judged(AdjustmentAssessment assessment) {
            this.assessment = assessment;
        }

        @Override
        public Map<String, Object> inputs() {
            return assessment.policyInputs();
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            int version = rules.inForce(RuleCodes.BUDGET_TRANSFER, today.date()).version();
            return new Reason(code, RuleCodes.BUDGET_TRANSFER, version, text(code));
        }

        private Text text(String code) {
            String amount = assessment.content().amount().formatted();
            String from = assessment.from().code();
            return switch (code) {
                case "giving-owner" ->
                    new Text(from + " gives " + amount + "; its owner consents", from + " 调出 " + amount + "，须其负责人同意");
                case "across-regions" -> new Text("transfer of " + amount + " beyond one region", "跨大区调整 " + amount);
                case "transfer-amount" -> new Text("transfer of " + amount, "调整金额 " + amount);
                default -> new Text(code, code);
            };
        }

        /** The owner judges what he gives, to whom; other words for the same do not ask him again. */
        @Override
        public String basis(List<Reason> why) {
            AdjustmentContent content = assessment.content();
            boolean consentOnly = why.stream().allMatch(reason -> reason.code().equals("giving-owner"));
            return Digest.sha256(
                    consentOnly
                            ? content.from() + " " + content.to() + " " + content.month() + " " + content.amount()
                            : content.hash());
        }
    }
}
