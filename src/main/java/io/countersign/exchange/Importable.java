package io.countersign.exchange;

import java.util.List;
import java.util.Optional;

/** What one kind of table means: its columns, what a row says, and what is done with the rows. One bean per kind. */
interface Importable<T> {

    ImportKind kind();

    List<Column> columns();

    /** Empty when the row has faults, which the cells have noted. */
    Optional<T> read(Cells cells);

    /** Notes what the database has against some rows, in a few statements for all of them; called once per import. */
    void check(List<Line<T>> lines, Faults faults);

    /** Writes rows inside the caller's transaction; what a use case refuses is a fault of its row. */
    void write(List<Line<T>> lines, Faults faults);

    /** Whether many rows in one transaction are written much faster than one by one. */
    default boolean inBulk() {
        return false;
    }

    /** Whether rows mean something only together, so that good ones never come in without the others. */
    default boolean isWhole() {
        return false;
    }
}
