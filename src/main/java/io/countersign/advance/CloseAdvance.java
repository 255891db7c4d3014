package io.countersign.advance;

import io.countersign.approval.EndRound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an advance without payment: refused by an approver, left undecided too long, or taken back. */
@Service
public class CloseAdvance {

    /** How an advance ends without payment. */
    public enum End {
        REJECTED(AdvanceStatus.REJECTED),
        EXPIRED(AdvanceStatus.EXPIRED);

        private final AdvanceStatus status;

        End(AdvanceStatus status) {
            this.status = status;
        }
    }

    private final Advances advances;
    private final EndRound endRound;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    CloseAdvance(Advances advances, EndRound endRound, AdvanceDeeds deeds, Clock clock) {
        this.advances = advances;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void close(String number, End end) {
        Advance advance = advances.get(number);
        advance.close(end.status, null, clock.instant());
        endRound.abandon(advance.subject());
        deeds.closed(advance);
    }

    /** @throws IllegalStateException when the requester has not withdrawn it: a message sent by hand moves nothing */
    @Transactional
    public void closeWithdrawn(String number) {
        Advance advance = advances.get(number);
        if (advance.status() != AdvanceStatus.WITHDRAWN) {
            throw new IllegalStateException(
                    number + " is " + advance.status() + ", its requester has not withdrawn it");
        }
        endRound.abandon(advance.subject());
    }
}
