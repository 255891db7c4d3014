package io.countersign.catalogue;

import java.time.LocalDate;

/** A price with its first and last day, both inclusive. */
interface Dated {

    LocalDate validFrom();

    LocalDate validTo();

    /** The predecessor ends the day before its successor begins. */
    void endBefore(LocalDate successor);
}
