package io.countersign.budget;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import io.countersign.people.OrgUnit;
import io.countersign.people.People;
import io.countersign.people.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who has to decide on a budget adjustment, as the policy table says. */
@Component
class AdjustmentPolicy {

    static final String TABLE = "budgetAdjustmentRequiredApprovals";

    private static final Limit TWO = Limit.of(2);

    private final PolicyTable table;
    private final RuleBook rules;
    private final People people;
    private final Today today;

    AdjustmentPolicy(PolicyTable table, RuleBook rules, People people, Today today) {
        this.table = table;
        this.rules = rules;
        this.people = people;
        this.today = today;
    }

    Requirements required(AdjustmentAssessment assessment) {
        return required(assessment, facts -> table.required(TABLE, facts));
    }

    Requirements required(AdjustmentAssessment assessment, DecisionVersion version) {
        return required(assessment, facts -> table.required(version, facts));
    }

    /** Nobody is asked twice: an owner who alone holds a role that has to decide consents by deciding. */
    private Requirements required(AdjustmentAssessment assessment, Function<Judged, Requirements> ask) {
        Requirements asked = ask.apply(new Judged(assessment));
        boolean decides = assessment.consent() == AdjustmentAssessment.Consent.ASKED
                && asked.steps().stream().map(Requirement::role).anyMatch(role -> isTheOnly(role, assessment.from()));
        return decides ? ask.apply(new Judged(assessment.deciding())) : asked;
    }

    private boolean isTheOnly(Role role, BudgetNode from) {
        return people.find(from.owner())
                .filter(owner -> owner.has(role) && OrgUnit.liesIn(from.unit(), owner.unit()))
                .filter(owner ->
                        people.holdersIn(role, List.of(owner.unit()), TWO).size() == 1)
                .isPresent();
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
