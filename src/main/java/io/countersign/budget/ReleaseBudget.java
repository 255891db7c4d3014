package io.countersign.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back whatever a document still has reserved or committed; does nothing when nothing is open. What is spent stays spent. */
@Component
public class ReleaseBudget {

    private final Holdings holdings;
    private final GiveBack giveBack;

    ReleaseBudget(Holdings holdings, GiveBack giveBack) {
        this.holdings = holdings;
        this.giveBack = giveBack;
    }

    @Transactional
    public void release(String document, ReleaseReason reason) {
        if (holdings.lock(document).isPresent()) {
            List<Reservation> reserved = holdings.reserved(document);
            List<Commitment> committed = holdings.committed(document);
            giveBack.giveBack(document, reserved, committed, reason);
        }
    }
}
