package io.countersign.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that is a table, read from the top row by row so that a large one never stands in memory as objects. */
interface Table {

    /** One row: its number as its program counts, and its cells; formulas are recognised, never computed. */
    record TableRow(int number, List<TableCell> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /** @param serial whether the text is a number of an Excel cell, which may stand for a date */
    record TableCell(String text, boolean formula, boolean serial) {

        static final TableCell EMPTY = new TableCell("", false, false);
    }

    /** {@code CSV} or {@code XLSX}. */
    String format();

    /** Character set of a text file, null for others. */
    @Nullable
    String charset();

    /** Calls the reader for every row, the heading first. */
    void rows(Consumer<TableRow> reader);
}
