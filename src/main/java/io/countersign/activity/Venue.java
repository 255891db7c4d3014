package io.countersign.activity;

import io.countersign.compliance.event.VenueType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity is held.
 *
 * @param latitude  WGS 84 degrees, six places; null where nobody marked the place on a map
 * @param longitude together with the latitude or not at all
 */
public record Venue(
        VenueType type,
        String name,
        String city,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {}
