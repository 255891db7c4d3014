package io.countersign.expense;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who has to decide on a claim, as the policy table says of its assessment. */
@Component
class ClaimPolicy {

    static final String TABLE = "expenseRequiredApprovals";

    private final PolicyTable table;
    private final RuleBook rules;
    private final Today today;

    ClaimPolicy(PolicyTable table, RuleBook rules, Today today) {
        this.table = table;
        this.rules = rules;
        this.today = today;
    }

    /** By the version in force now. */
    Requirements required(Assessment assessment) {
        return table.required(TABLE, new Judged(assessment));
    }

    Requirements required(Assessment assessment, DecisionVersion version) {
        return table.required(version, new Judged(assessment));
    }

    private final class Judged implements PolicyTable.Judged {

        private final Assessment assessment;

        Judged(Assessment assessment) {
            this.assessment = assessment;
        }

        @Override
        public Map<String, Object> inputs() {
            return assessment.policyInputs();
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            Text text = text(code);
            return behind(code)
                    .map(finding -> new Reason(code, finding.rule(), finding.ruleVersion(), text))
                    .orElseGet(() -> byAuthority(code, row, policy, text));
        }

        private Reason byAuthority(String code, String row, DecisionVersion policy, Text text) {
            return "amount".equals(code)
                    ? new Reason(
                            code,
                            ExpenseRuleCodes.AUTHORITY,
                            rules.inForce(ExpenseRuleCodes.AUTHORITY, today.date())
                                    .version(),
                            text)
                    : new Reason(code, row, policy.version(), text);
        }

        private Optional<Finding> behind(String code) {
            Predicate<Finding> belongs = switch (code) {
                case "compliance" -> Assessment::isForCompliance;
                case "low-risk", "sampled" -> finding -> "risk-score".equals(finding.code());
                default -> finding -> code.equals(finding.code());
            };
            return assessment.findings().stream().filter(belongs).findFirst();
        }

        private Text text(String code) {
            String amount = assessment.proposed().formatted();
            return switch (code) {
                case "amount" -> new Text("claim of " + amount, "报销金额 " + amount);
                case "exception" -> new Text("an exception is asked for", "申请例外");
                case "compliance" -> new Text("a compliance rule asks for a look", "合规规则要求复核");
                case "other-budget" -> new Text("another owner's budget, or one overrun", "使用他人预算或预算超支");
                case "finance-review" -> new Text("invoices and budget are verified", "核验发票与预算");
                case "sampled" -> new Text("drawn for finance's sample", "财务抽查");
                case "low-risk" -> new Text("low risk, nobody need look", "低风险，免审批");
                default -> new Text(code, code);
            };
        }

        /** Whoever looked at a claim looks again when it has changed: nothing in it is beside the point. */
        @Override
        public String basis(List<Reason> reasons) {
            return Digest.sha256(reasons.stream().map(Reason::code).toList()
                    + assessment.content().hash());
        }
    }
}
