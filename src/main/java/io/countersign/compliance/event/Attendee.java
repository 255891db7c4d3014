package io.countersign.compliance.event;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to come or has signed in.
 *
 * @param name         null or blank for a place nobody is named for yet
 * @param organisation hospital, firm or shop
 * @param consent      whether the person agreed to his data being kept; null where not asked yet
 * @param elsewhere    number of another activity at the same time where the same person signed in, or null
 * @param sameTopic    how often the person heard this topic from us in the last twelve months, this time included
 */
public record Attendee(
        Kind kind,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable Boolean consent,
        @Nullable String elsewhere,
        int sameTopic) {

    /** On which side of the table somebody sits. */
    public enum Kind {
        PROFESSIONAL,
        INTERNAL,
        OTHER
    }

    public static Attendee named(Kind kind, String name) {
        return new Attendee(kind, name, null, null, null, 1);
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }
}
