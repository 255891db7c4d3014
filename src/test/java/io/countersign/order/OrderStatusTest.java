package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {

    @Test
    void leavesApprovalOnlyTowardsTheErp() {
        assertThat(OrderStatus.APPROVED.mayBecome(OrderStatus.RELEASED)).isTrue();
        assertThat(OrderStatus.APPROVED.mayBecome(OrderStatus.WITHDRAWN)).isFalse();
        assertThat(OrderStatus.APPROVED.mayBecome(OrderStatus.EXPIRED)).isFalse();
    }

    @Test
    void approvesNothingThatIsNotBeforeItsApprovers() {
        for (OrderStatus status : OrderStatus.values()) {
            assertThat(status.mayBecome(OrderStatus.APPROVED)).isEqualTo(status == OrderStatus.IN_APPROVAL);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED", "REJECTED", "WITHDRAWN", "EXPIRED"})
    void endsForGood(OrderStatus end) {
        assertThat(end.isClosed()).isTrue();
        assertThat(end.isEditable()).isFalse();
    }
}
