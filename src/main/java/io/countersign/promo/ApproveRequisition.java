package io.countersign.promo;

import io.countersign.approval.EffectGate;
import io.countersign.calendar.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of the approvals: the items may be handed out. The gate is shown every decision that the policy demands. */
@Service
public class ApproveRequisition {

    private static final Duration TIME_TO_HAND_OUT = Duration.ofHours(16);

    private final Requisitions requisitions;
    private final EffectGate gate;
    private final RequisitionDeeds deeds;
    private final WorkingTime workingTime;
    private final Clock clock;

    ApproveRequisition(
            Requisitions requisitions, EffectGate gate, RequisitionDeeds deeds, WorkingTime workingTime, Clock clock) {
        this.requisitions = requisitions;
        this.gate = gate;
        this.deeds = deeds;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /** @return until when the items should be handed out */
    @Transactional
    public Instant approve(String number) {
        Requisition requisition = requisitions.get(number);
        gate.demand(requisition.subject());
        requisition.become(RequisitionStatus.APPROVED, clock.instant());
        deeds.told(requisition);
        return workingTime.plus(clock.instant(), TIME_TO_HAND_OUT);
    }
}
