package io.countersign.activity;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Who has to decide on an activity, as the policy table says of its assessment. */
@Component
class ActivityPolicy {

    static final String TABLE = "activityRequiredApprovals";

    private final PolicyTable table;
    private final ActivityReasons reasons;
    private final People people;
    private final Today today;

    ActivityPolicy(PolicyTable table, ActivityReasons reasons, People people, Today today) {
        this.table = table;
        this.reasons = reasons;
        this.people = people;
        this.today = today;
    }

    /** By the version in force now. */
    Requirements required(ActivityAssessment assessment) {
        return required(assessment, judged -> table.required(TABLE, judged));
    }

    Requirements required(ActivityAssessment assessment, DecisionVersion version) {
        return required(assessment, judged -> table.required(version, judged));
    }

    /** First who is asked anyway: the owner of the budget is asked besides only when he is not among them. */
    private Requirements required(ActivityAssessment assessment, Function<Judged, Requirements> policy) {
        Requirements line = policy.apply(new Judged(assessment, true));
        return isInLine(assessment, line) ? line : policy.apply(new Judged(assessment, false));
    }

    private boolean isInLine(ActivityAssessment assessment, Requirements line) {
        PersonId owner = assessment.budgetOwner();
        return owner == null
                || owner.equals(assessment.requester())
                || people.find(owner)
                        .filter(person -> line.steps().stream().anyMatch(step -> decides(person, step, assessment)))
                        .isPresent();
    }

    private static boolean decides(Person owner, Requirement step, ActivityAssessment assessment) {
        return owner.has(step.role()) && (assessment.unit() + "/").startsWith(owner.unit() + "/");
    }

    private final class Judged implements PolicyTable.Judged {

        private final ActivityAssessment assessment;
        private final boolean ownerInLine;

        Judged(ActivityAssessment assessment, boolean ownerInLine) {
            this.assessment = assessment;
            this.ownerInLine = ownerInLine;
        }

        @Override
        public Map<String, Object> inputs() {
            Map<String, Object> inputs = new LinkedHashMap<>();
            inputs.put("cost", assessment.content().cost().amount());
            inputs.put("ownerInLine", ownerInLine);
            inputs.put("medical", assessment.isMedical());
            inputs.put("complianceHold", !assessment.complianceHolds().isEmpty());
            inputs.put("budgetOverrun", !assessment.budgetHolds().isEmpty());
            return inputs;
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            return reasons.of(code, row, policy, assessment, today.date());
        }

        @Override
        public String basis(List<Reason> why) {
            return ActivityBasis.of(why, assessment);
        }
    }
}
