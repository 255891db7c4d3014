package io.countersign.hcp;

import org.jspecify.annotations.Nullable;

/** One movement to be written into the ledger. @param closes id of the RESERVE or COMMIT it closes, or null */
record CapEntry(
        long id, Kind kind, CapAmount amount, @Nullable Long closes) {

    enum Kind {
        RESERVE,
        COMMIT,
        /** What was paid in all. */
        ACTUAL,
        /** A reservation gives way to another plan of the same document. */
        REPLACE,
        /** A changed plan was not approved. */
        DROP,
        RELEASE
    }
}
