package io.countersign.budget;

/** The mutable half of a RESERVE: open until one COMMIT or RELEASE closes it. */
record Reservation(long id, int revision, Ask ask) {}
