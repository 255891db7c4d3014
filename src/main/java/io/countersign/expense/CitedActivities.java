package io.countersign.expense;

import io.countersign.activity.ActivityCard;
import io.countersign.activity.ActivityLookup;
import io.countersign.activity.ActivityStatus;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What claims have to know of the marketing activities they cite. */
@Component
class CitedActivities {

    /**
     * @param requester who applied for it, and therefore never decides on a claim for it
     * @param budgetNode charged by whoever cites nothing but the activity
     * @param approved  whether somebody approved it: only then is it a prior request
     */
    record Cited(
            String number,
            Text title,
            PersonId requester,
            LocalDate from,
            LocalDate to,
            String budgetNode,
            boolean approved) {}

    private final ActivityLookup activities;

    CitedActivities(ActivityLookup activities) {
        this.activities = activities;
    }

    Optional<Cited> find(String number) {
        return activities.find(number).map(CitedActivities::cited);
    }

    private static Cited cited(ActivityCard card) {
        return new Cited(
                card.number(),
                card.title(),
                card.requester(),
                card.from(),
                card.to(),
                card.budgetNode(),
                card.status().isUnderWay() || card.status() == ActivityStatus.CLOSED);
    }
}
