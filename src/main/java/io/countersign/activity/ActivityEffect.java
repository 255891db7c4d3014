package io.countersign.activity;

import io.countersign.money.Percentage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an activity brought, as measured last; without a result where figures were missing. */
@Entity
@Table(name = "activity_effect")
class ActivityEffect {

    @Id
    private String activityNumber;

    private Instant measuredAt;
    private @Nullable BigDecimal roi;

    @Lob
    private String result;

    @SuppressWarnings("NullAway.Init")
    protected ActivityEffect() {}

    @SuppressWarnings("NullAway.Init")
    ActivityEffect(String activityNumber) {
        this.activityNumber = activityNumber;
    }

    /** @param json the {@link EffectView} as it was then */
    void measured(@Nullable Percentage share, String json, Instant at) {
        roi = share == null ? null : share.value();
        result = json;
        measuredAt = at;
    }

    String result() {
        return result;
    }

    Optional<Percentage> roi() {
        return Optional.ofNullable(roi).map(Percentage::new);
    }
}
