package io.countersign.rebate;

import io.countersign.approval.EffectGate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of a settlement: a credit note to the party of the agreement, once, after every decision that the policy demands. */
@Service
public class SettleRebate {

    private final Settlements settlements;
    private final EffectGate gate;
    private final SettlementDeeds deeds;

    SettleRebate(Settlements settlements, EffectGate gate, SettlementDeeds deeds) {
        this.settlements = settlements;
        this.gate = gate;
        this.deeds = deeds;
    }

    @Transactional
    public void settle(String number) {
        Settlement settlement = settlements.get(number);
        gate.demand(settlement.subject());
        if (!settlements.close(number, SettlementStatus.IN_APPROVAL, SettlementStatus.SETTLED)) {
            throw new IllegalStateException(number + " is " + settlement.status() + " and cannot be settled");
        }
        settlements.credit(settlement);
        deeds.became(settlements.get(number), null);
    }
}
