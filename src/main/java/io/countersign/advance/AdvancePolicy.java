package io.countersign.advance;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has to decide on an advance, as the policy table says of its assessment. */
@Component
class AdvancePolicy {

    static final String TABLE = "advanceRequiredApprovals";

    private final PolicyTable table;

    AdvancePolicy(PolicyTable table) {
        this.table = table;
    }

    /** By the version in force now. */
    Requirements required(Assessment assessment) {
        return table.required(TABLE, new Judged(assessment));
    }

    Requirements required(Assessment assessment, DecisionVersion version) {
        return table.required(version, new Judged(assessment));
    }

    private record Judged(Assessment assessment) implements PolicyTable.Judged {

        @Override
        public Map<String, Object> inputs() {
            return assessment.policyInputs();
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            String amount = assessment.content().amount().formatted();
            String open = assessment.open().formatted();
            Text text = switch (code) {
                case "advance-amount" -> new Text("advance of " + amount, "借款 " + amount);
                case "money-leaves" -> new Text("money leaves the house: " + amount, "资金支出 " + amount);
                case "advances-open" -> new Text(open + " of earlier advances open", "之前借款未清 " + open);
                default -> new Text(code, code);
            };
            return new Reason(code, row, policy.version(), text);
        }

        /** Everybody looks at the whole of it. */
        @Override
        public String basis(List<Reason> reasons) {
            return Digest.sha256(reasons.stream().map(Reason::code).toList()
                    + assessment.content().hash());
        }
    }
}
