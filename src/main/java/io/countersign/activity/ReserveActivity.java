package io.countersign.activity;

import io.countersign.compliance.Finding;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reserves every cost line in the budget and every fee in the speakers' caps, all or nothing. */
@Service
public class ReserveActivity {

    private final Activities activities;
    private final ActivityMoney money;
    private final ActivityDeeds deeds;
    private final Clock clock;

    ReserveActivity(Activities activities, ActivityMoney money, ActivityDeeds deeds, Clock clock) {
        this.activities = activities;
        this.money = money;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return false when budget or caps were used up in the meantime */
    @Transactional
    public boolean reserve(String number) {
        MarketingActivity activity = activities.get(number);
        List<Finding> missing = money.reserve(activity);
        if (!missing.isEmpty()) {
            deeds.unreserved(activity, missing);
            return false;
        }
        activity.become(ActivityStatus.IN_APPROVAL, clock.instant());
        deeds.asked(activity);
        return true;
    }
}
