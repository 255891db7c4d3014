package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activities as other features see them. */
@Component
@Transactional(readOnly = true)
class StoredActivities implements ActivityLookup {

    private static final Limit MOST = Limit.of(50);

    private final Activities activities;

    StoredActivities(Activities activities) {
        this.activities = activities;
    }

    @Override
    public Optional<ActivityCard> find(String number) {
        return activities.findById(number).map(StoredActivities::card);
    }

    @Override
    public List<ActivityCard> underWay(PersonId requester, String words) {
        String like = "%"
                + words.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
        List<ActivityStatus> underWay = Arrays.stream(ActivityStatus.values())
                .filter(ActivityStatus::isUnderWay)
                .toList();
        return activities.search(requester.value(), underWay, like, MOST).stream()
                .map(StoredActivities::card)
                .toList();
    }

    private static ActivityCard card(MarketingActivity activity) {
        return new ActivityCard(
                activity.number(),
                activity.requester(),
                RecordActivityCase.title(activity.type(), activity.title()),
                activity.status(),
                activity.unit(),
                OfficeTime.date(activity.startsAt()),
                OfficeTime.date(activity.endsAt()),
                activity.city(),
                activity.type(),
                activity.budgetNode());
    }
}
