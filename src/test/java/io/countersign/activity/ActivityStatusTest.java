package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityStatusTest {

    @Test
    void approvesNothingThatIsNotBeforeItsApprovers() {
        assertThat(before(ActivityStatus.APPROVED)).containsExactly(ActivityStatus.IN_APPROVAL);
    }

    @Test
    void goesBackToApprovalOnlyWhileItIsNotExecuted() {
        assertThat(before(ActivityStatus.SUBMITTED))
                .containsExactlyInAnyOrder(
                        ActivityStatus.DRAFT,
                        ActivityStatus.RETURNED,
                        ActivityStatus.APPROVED,
                        ActivityStatus.PLANNED,
                        ActivityStatus.IN_EXECUTION);
    }

    @Test
    void closesOnlyWhatIsBeingClosedOut() {
        assertThat(before(ActivityStatus.CLOSED)).containsExactly(ActivityStatus.CLOSING);
    }

    @Test
    void isTakenBackAtAnyTimeBeforeItIsCarriedOut() {
        assertThat(EnumSet.allOf(ActivityStatus.class))
                .filteredOn(status -> status.mayBecome(status.takenBack()))
                .containsExactlyInAnyOrder(
                        ActivityStatus.DRAFT,
                        ActivityStatus.SUBMITTED,
                        ActivityStatus.IN_APPROVAL,
                        ActivityStatus.RETURNED,
                        ActivityStatus.APPROVED,
                        ActivityStatus.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "REJECTED", "WITHDRAWN", "CANCELLED", "EXPIRED"})
    void endsForGood(ActivityStatus end) {
        assertThat(end.isClosed()).isTrue();
        assertThat(end.isEditable()).isFalse();
        assertThat(end.isCommitted()).isFalse();
    }

    private static Set<ActivityStatus> before(ActivityStatus next) {
        Set<ActivityStatus> found = EnumSet.noneOf(ActivityStatus.class);
        EnumSet.allOf(ActivityStatus.class).stream()
                .filter(status -> status.mayBecome(next))
                .forEach(found::add);
        return found;
    }
}
