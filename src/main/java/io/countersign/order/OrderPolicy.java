package io.countersign.order;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.engine.DecisionVersion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has to decide on an order, as the policy table says of its assessment. */
@Component
class OrderPolicy {

    static final String TABLE = "orderRequiredApprovals";

    private final PolicyTable table;
    private final PolicyReasons reasons;
    private final Today today;

    OrderPolicy(PolicyTable table, PolicyReasons reasons, Today today) {
        this.table = table;
        this.reasons = reasons;
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
            return reasons.of(code, row, policy, assessment, today.date());
        }

        @Override
        public String basis(List<Reason> why) {
            return StepBasis.of(why, assessment);
        }
    }
}
