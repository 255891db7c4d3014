package io.countersign.rebate;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft in, when its process starts: of whoever is signed in, once. */
@Service
public class AcceptSettlement {

    private final Settlements settlements;
    private final CurrentPerson current;
    private final SettlementDeeds deeds;

    AcceptSettlement(Settlements settlements, CurrentPerson current, SettlementDeeds deeds) {
        this.settlements = settlements;
        this.current = current;
        this.deeds = deeds;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        PersonId person = current.required();
        if (!settlements.submit(number, person, process)) {
            throw settlements
                    .find(number)
                    .filter(settlement -> settlement.requester().equals(person))
                    .map(SubmitSettlement::refused)
                    .orElseGet(() -> Settlements.unknown(number));
        }
        deeds.became(settlements.get(number), null);
    }
}
