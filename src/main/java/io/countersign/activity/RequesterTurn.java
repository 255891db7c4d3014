package io.countersign.activity;

import io.countersign.people.People;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says that it is the requester's turn. */
@Component
class RequesterTurn {

    private final People people;

    RequesterTurn(People people) {
        this.people = people;
    }

    Turn of(MarketingActivity activity, Instant due) {
        String account = people.accountOf(activity.requester())
                .orElse(activity.requester().value());
        return new Turn(account, due);
    }
}
