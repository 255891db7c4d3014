/** Measurements, run by {@code mvn -Pbench verify}: what an approved order costs the database. */
@org.jspecify.annotations.NullMarked
package io.countersign.bench;
