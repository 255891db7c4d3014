package io.countersign.advance;

import io.countersign.approval.EndRound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes all checks and keeps what they found; an advance with a finding that nobody may override ends here. */
@Service
public class CheckAdvance {

    private final Advances advances;
    private final AssessAdvance assessAdvance;
    private final AdvanceJson json;
    private final EndRound endRound;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    CheckAdvance(
            Advances advances,
            AssessAdvance assessAdvance,
            AdvanceJson json,
            EndRound endRound,
            AdvanceDeeds deeds,
            Clock clock) {
        this.advances = advances;
        this.assessAdvance = assessAdvance;
        this.json = json;
        this.endRound = endRound;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return whether the advance is blocked, and with that over */
    @Transactional
    public boolean blocks(String number) {
        Advance advance = advances.get(number);
        Assessment assessment = assessAdvance.assess(advance);
        advance.checked(json.write(assessment.findings()), assessment.open());
        deeds.checked(advance, assessment.findings().size());
        if (assessment.isBlocked()) {
            advance.close(AdvanceStatus.REJECTED, null, clock.instant());
            endRound.abandon(advance.subject());
            deeds.closed(advance);
            return true;
        }
        advance.become(AdvanceStatus.IN_APPROVAL, clock.instant());
        return false;
    }
}
