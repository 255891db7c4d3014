/** A process of the tests alone, whose delegates do what ours must never do. */
@org.jspecify.annotations.NullMarked
package io.countersign.probe.process;
