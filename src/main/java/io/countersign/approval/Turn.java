package io.countersign.approval;

import java.time.Instant;

/**
 * Whose turn it is in a round.
 *
 * @param stepId     the step that is asked now; 0 when none is
 * @param due        until when it is to be decided; from then on the superior is asked as well
 * @param remind     when those who have not decided are reminded
 */
public record Turn(Kind kind, long stepId, Instant due, Instant remind) {

    /** What comes next. */
    public enum Kind {
        /** Persons are asked. */
        DECIDE,
        /** Nobody can be asked, an administrator has to name somebody. */
        APPOINT,
        /** The round has its outcome. */
        CLOSE
    }
}
