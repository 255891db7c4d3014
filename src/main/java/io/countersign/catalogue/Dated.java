package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
import java.time.LocalDate;

/** A price with the days on which it holds. */
interface Dated {

    DateRange validity();

    /** The predecessor ends the day before its successor begins. */
    void endBefore(LocalDate successor);
}
