package io.countersign.rebate;

import io.countersign.approval.BusinessProcesses;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a proposed settlement in, or takes it back before it is settled. */
@Service
public class SubmitSettlement {

    static final String PROCESS = "rebateSettlement";
    private static final String WITHDRAWN = "rebateSettlementWithdrawn";

    private final Settlements settlements;
    private final CurrentPerson current;
    private final BusinessProcesses processes;
    private final SettlementDeeds deeds;

    SubmitSettlement(
            Settlements settlements, CurrentPerson current, BusinessProcesses processes, SettlementDeeds deeds) {
        this.settlements = settlements;
        this.current = current;
        this.processes = processes;
        this.deeds = deeds;
    }

    @Transactional
    public void submit(String number) {
        Settlement settlement = own(number);
        if (settlement.status() != SettlementStatus.DRAFT) {
            throw refused(settlement);
        }
        processes.start(PROCESS, number);
    }

    @Transactional
    public void withdraw(String number, String reason) {
        Settlement settlement = own(number);
        if (!settlement.status().isOpen()
                || !settlements.close(number, settlement.status(), SettlementStatus.WITHDRAWN)) {
            throw refused(settlement);
        }
        deeds.became(settlements.get(number), reason);
        if (settlement.status() == SettlementStatus.IN_APPROVAL) {
            processes.tell(number, WITHDRAWN);
        }
    }

    private Settlement own(String number) {
        Settlement settlement = settlements.get(number);
        if (!settlement.requester().equals(current.required())) {
            throw Settlements.unknown(number);
        }
        return settlement;
    }

    static Refusal refused(Settlement settlement) {
        Text status = settlement.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "settlement-not-open",
                new Text(
                        settlement.number() + " is " + status.en()
                                + " already. Propose a new one if something is left to pay.",
                        settlement.number() + " 的状态已是“" + status.zh() + "”。如仍有未兑现返利，请重新提出。"));
    }
}
