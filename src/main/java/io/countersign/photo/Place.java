package io.countersign.photo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point on the earth in degrees of WGS 84, as satellites give it; kept to six places, which is a hand's breadth. Chinese
 * online maps shift their coordinates (GCJ-02) by some hundred metres: a venue's place must be taken with a phone.
 */
public record Place(BigDecimal latitude, BigDecimal longitude) {

    private static final long EARTH_RADIUS_METRES = 6_371_000;

    /** @throws IllegalArgumentException when there is no such point */
    public Place {
        latitude = latitude.setScale(6, RoundingMode.HALF_UP);
        longitude = longitude.setScale(6, RoundingMode.HALF_UP);
        if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    /** @throws IllegalArgumentException when there is no such point */
    public static Place of(String latitude, String longitude) {
        return new Place(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static boolean isWithin(BigDecimal degrees, long most) {
        return degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Along the surface, by the haversine formula; right to half a percent. */
    public long metresTo(Place other) {
        double here = Math.toRadians(latitude.doubleValue());
        double there = Math.toRadians(other.latitude.doubleValue());
        double north = Math.sin((there - here) / 2);
        double east =
                Math.sin(Math.toRadians(other.longitude.subtract(longitude).doubleValue()) / 2);
        double half = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, half))));
    }
}
