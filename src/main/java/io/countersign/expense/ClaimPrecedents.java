package io.countersign.expense;

import io.countersign.approval.Evidence;
import io.countersign.calendar.Today;
import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What came of somebody's last claims. Looked up once, when a claim is audited: what is closed while others decide does not
 * change what they decide on.
 */
@Component
class ClaimPrecedents {

    private static final Limit MOST = Limit.of(5);

    private final Claims claims;
    private final Today today;

    ClaimPrecedents(Claims claims, Today today) {
        this.claims = claims;
        this.today = today;
    }

    List<Evidence.Precedent> of(String number, PersonId claimant) {
        return claims.over(claimant, number, MOST).stream()
                .map(earlier -> new Evidence.Precedent(
                        earlier.number(),
                        RecordClaimCase.title(earlier.purpose()),
                        earlier.claimed(),
                        today.on(earlier.closedAt().orElse(earlier.createdAt())),
                        earlier.status().title()))
                .toList();
    }
}
