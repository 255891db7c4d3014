package io.countersign.rebate;

import io.countersign.approval.EndRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a settlement without a credit note. */
@Service
public class CloseSettlement {

    /** How it ends. */
    public enum End {
        REJECTED(SettlementStatus.REJECTED),
        RETURNED(SettlementStatus.RETURNED),
        EXPIRED(SettlementStatus.EXPIRED);

        private final SettlementStatus status;

        End(SettlementStatus status) {
            this.status = status;
        }
    }

    private final Settlements settlements;
    private final EndRound endRound;
    private final SettlementDeeds deeds;

    CloseSettlement(Settlements settlements, EndRound endRound, SettlementDeeds deeds) {
        this.settlements = settlements;
        this.endRound = endRound;
        this.deeds = deeds;
    }

    @Transactional
    public void close(String number, End end) {
        Settlement settlement = settlements.get(number);
        if (!settlements.close(number, SettlementStatus.IN_APPROVAL, end.status)) {
            throw new IllegalStateException(number + " is " + settlement.status() + " and cannot be closed");
        }
        endRound.abandon(settlement.subject());
        deeds.became(settlements.get(number), null);
    }

    /** @throws IllegalStateException when the requester has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void closeWithdrawn(String number) {
        Settlement settlement = settlements.get(number);
        if (settlement.status() != SettlementStatus.WITHDRAWN) {
            throw new IllegalStateException(
                    number + " is " + settlement.status() + ", its requester has not withdrawn it");
        }
        endRound.abandon(settlement.subject());
    }
}
