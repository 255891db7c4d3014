package io.countersign.exchange;

import io.countersign.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not imported.
 *
 * @param row    as the table's program counts: the heading is row 1; 0 concerns the file as a whole
 * @param column name of the column, or null where the row as a whole is refused
 * @param value  what stood there, shortened; shown, never executed
 */
public record Fault(
        int row, @Nullable String column, @Nullable String value, Text reason) {

    private static final int SHOWN = 80;

    public Fault {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }
}
