package io.countersign.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The effects of activities by their number. */
interface ActivityEffects extends Repository<ActivityEffect, String> {

    ActivityEffect save(ActivityEffect effect);

    Optional<ActivityEffect> findById(String activityNumber);
}
