package io.countersign.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a table.
 *
 * @param charset  that it was read in, null for Excel
 * @param rows     rows with content below the heading
 * @param imported how many of them were written
 * @param faulty   how many of them were not
 * @param faults   at most a thousand, by row
 */
public record ImportReport(
        ImportKind kind,
        String file,
        String format,
        @Nullable String charset,
        ImportMode mode,
        int rows,
        int imported,
        int faulty,
        List<Fault> faults) {

    /** Nothing was written because of faults. */
    public boolean isRefused() {
        return mode == ImportMode.ALL_OR_NOTHING && !faults.isEmpty();
    }
}
