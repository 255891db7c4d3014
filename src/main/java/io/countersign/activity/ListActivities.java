package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the activities somebody may see, newest first, read on from the last number. */
@Service
public class ListActivities {

    private static final String AFTER_ALL = "~";

    private final Activities activities;
    private final ActivityAccess access;
    private final CurrentPerson currentPerson;

    ListActivities(Activities activities, ActivityAccess access, CurrentPerson currentPerson) {
        this.activities = activities;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public Page<ActivityView.Item> list(@Nullable ActivityStatus status, @Nullable String after, Limit limit) {
        String before = Cursor.key(after).orElse(AFTER_ALL);
        List<MarketingActivity> found = found(
                access.scopeOf(currentPerson.required()),
                status,
                before,
                org.springframework.data.domain.Limit.of(limit.plusOne()));
        return Page.of(found, limit, MarketingActivity::number).map(ListActivities::item);
    }

    private List<MarketingActivity> found(
            Scope scope, @Nullable ActivityStatus status, String before, org.springframework.data.domain.Limit limit) {
        String unit = scope.unit();
        String own = scope.person().value();
        if (scope.house()) {
            return activities.all(status, before, limit);
        }
        return unit == null
                ? activities.ofRequester(own, status, before, limit)
                : activities.ofUnit(unit, unit + "/%", own, status, before, limit);
    }

    private static ActivityView.Item item(MarketingActivity activity) {
        return new ActivityView.Item(
                activity.number(),
                activity.version(),
                activity.status(),
                activity.status().title(),
                activity.requester().value(),
                activity.type(),
                activity.type().title(),
                activity.title(),
                OfficeTime.onTheWall(activity.startsAt()),
                OfficeTime.onTheWall(activity.endsAt()),
                activity.city(),
                activity.product(),
                activity.budgetNode(),
                activity.cost(),
                activity.revision(),
                activity.createdAt(),
                activity.submittedAt().orElse(null));
    }
}
