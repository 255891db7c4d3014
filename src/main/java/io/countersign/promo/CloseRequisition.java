package io.countersign.promo;

import io.countersign.approval.EndRound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a requisition before its items are handed out; whatever was set aside is free again. */
@Service
public class CloseRequisition {

    /** How it ends. */
    public enum End {
        REJECTED(RequisitionStatus.REJECTED),
        EXPIRED(RequisitionStatus.EXPIRED);

        private final RequisitionStatus status;

        End(RequisitionStatus status) {
            this.status = status;
        }
    }

    private final Requisitions requisitions;
    private final Stock stock;
    private final EndRound endRound;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    CloseRequisition(Requisitions requisitions, Stock stock, EndRound endRound, RequisitionDeeds deeds, Clock clock) {
        this.requisitions = requisitions;
        this.stock = stock;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        Requisition requisition = requisitions.get(number);
        requisition.close(end.status, null, clock.instant());
        stock.release(number);
        endRound.abandon(requisition.subject());
        deeds.told(requisition);
    }

    /** @throws IllegalStateException when the requester has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void withdrawn(String number) {
        Requisition requisition = requisitions.get(number);
        if (requisition.status() != RequisitionStatus.WITHDRAWN) {
            throw new IllegalStateException(
                    number + " is " + requisition.status() + ", its requester has not withdrawn it");
        }
        stock.release(number);
        endRound.abandon(requisition.subject());
    }
}
