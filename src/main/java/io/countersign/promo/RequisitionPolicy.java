package io.countersign.promo;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has to decide on a requisition, as the policy table says. */
@Component
class RequisitionPolicy {

    private static final String TABLE = "promoRequiredApprovals";
    private static final String VALUE_RULE = "PI-06";

    private final PolicyTable table;
    private final RuleBook rules;
    private final Today today;

    RequisitionPolicy(PolicyTable table, RuleBook rules, Today today) {
        this.table = table;
        this.rules = rules;
        this.today = today;
    }

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
            return Map.of(
                    "value", assessment.content().total().amount().doubleValue(),
                    "complianceHold", assessment.isHeldForCompliance());
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            if (code.equals("compliance")) {
                return assessment.findings().stream()
                        .filter(finding -> finding.severity() == Severity.HOLD)
                        .findFirst()
                        .map(RequisitionPolicy::behind)
                        .orElseGet(() -> value(code));
            }
            return value(code);
        }

        private Reason value(String code) {
            String value = assessment.content().total().formatted();
            int version = rules.inForce(VALUE_RULE, today.date()).version();
            return new Reason(code, VALUE_RULE, version, new Text("items worth " + value, "物料金额 " + value));
        }

        @Override
        public String basis(List<Reason> reasons) {
            return assessment.content().hash();
        }
    }

    private static Reason behind(Finding finding) {
        return new Reason(finding.code(), finding.rule(), finding.ruleVersion(), finding.message());
    }
}
