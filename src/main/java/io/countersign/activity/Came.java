package io.countersign.activity;

import io.countersign.language.Digest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who came.
 *
 * @param attendee id in the plan, or null for somebody who was not expected
 * @param code     of the professional or own person; null for a guest nobody has on file
 */
record Came(
        @Nullable String attendee,
        AttendeeKind kind,
        @Nullable String code,
        String name,
        @Nullable String institution) {

    private static final int KEY = 40;

    static Came planned(PlannedAttendee planned) {
        return new Came(planned.attendee(), planned.kind(), planned.code(), planned.name(), planned.institution());
    }

    /** The same for the same person at every activity; of a guest only a fingerprint of name and institution. */
    String key() {
        return code != null
                ? code
                : Digest.sha256((name + '|' + institution).toLowerCase(Locale.ROOT))
                        .substring(0, KEY);
    }
}
