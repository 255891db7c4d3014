package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.approval.Reason;
import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which approvals outlive a change: those that judge nothing of what has changed. */
class ActivityBasisTest {

    @Test
    void asksTheFirstStepAboutEveryChange() {
        assertThat(basis(ActivityReasons.ACTIVITY, TestContents.movedByDays(1)))
                .isNotEqualTo(basis(ActivityReasons.ACTIVITY, TestContents.meeting()));
    }

    @Test
    void keepsWhatWasSaidAboutTheCostWhenTheDateMoves() {
        assertThat(basis(ActivityReasons.COST, TestContents.movedByDays(40)))
                .isEqualTo(basis(ActivityReasons.COST, TestContents.meeting()));
        assertThat(basis(ActivityReasons.COST, TestContents.meeting(Money.of(1_001))))
                .isNotEqualTo(basis(ActivityReasons.COST, TestContents.meeting()));
    }

    @Test
    void keepsWhatMedicalAffairsSaidWhenCityOrCostChange() {
        assertThat(basis(ActivityReasons.SCIENTIFIC, TestContents.in("南京")))
                .isEqualTo(basis(ActivityReasons.SCIENTIFIC, TestContents.meeting()));
        assertThat(basis(ActivityReasons.SCIENTIFIC, TestContents.withSpeaker("H-0002", Money.of(10), null)))
                .isNotEqualTo(
                        basis(ActivityReasons.SCIENTIFIC, TestContents.withSpeaker("H-0001", Money.of(10), null)));
    }

    @Test
    void asksTheOwnerOfABudgetWhenItIsAnotherMonth() {
        assertThat(basis(ActivityReasons.BUDGET_OF_ANOTHER, TestContents.movedByDays(3)))
                .isEqualTo(basis(ActivityReasons.BUDGET_OF_ANOTHER, TestContents.meeting()));
        assertThat(basis(ActivityReasons.BUDGET_OF_ANOTHER, TestContents.movedByDays(31)))
                .isNotEqualTo(basis(ActivityReasons.BUDGET_OF_ANOTHER, TestContents.meeting()));
    }

    @Test
    void asksComplianceAboutOtherFiguresOfARule() {
        assertThat(basis(ActivityReasons.COMPLIANCE, TestContents.meeting(), hold("fee", "5200.00")))
                .isNotEqualTo(basis(ActivityReasons.COMPLIANCE, TestContents.meeting(), hold("fee", "5300.00")));
    }

    private static Finding hold(String fact, String value) {
        Text text = new Text("To be looked at", "须审核");
        return new Finding("fee-above-fair", Severity.HOLD, text, "C10", 1, Map.of(fact, value), null);
    }

    private static String basis(String reason, ActivityContent content, Finding... findings) {
        return ActivityBasis.of(
                List.of(new Reason(reason, "AC-01", 1, new Text("why", "原因"))),
                new ActivityAssessment(
                        content,
                        new PersonId("chen.jie"),
                        "CN/EAST/SH1",
                        new Evaluation("", List.of()),
                        List.of(findings),
                        null));
    }
}
