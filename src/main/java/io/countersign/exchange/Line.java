package io.countersign.exchange;

/** A row that could be read, with its number in the table. */
record Line<T>(int row, T value) {}
