package io.countersign.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what a document asked for on top of what is committed: its change was turned down, its approved plan stays. */
@Component
public class ReleaseReservation {

    private final Holdings holdings;
    private final GiveBack giveBack;

    ReleaseReservation(Holdings holdings, GiveBack giveBack) {
        this.holdings = holdings;
        this.giveBack = giveBack;
    }

    @Transactional
    public void release(String document, ReleaseReason reason) {
        if (holdings.lock(document).isPresent()) {
            giveBack.giveBack(document, holdings.reserved(document), List.of(), reason);
        }
    }
}
