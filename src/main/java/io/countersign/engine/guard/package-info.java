/**
 * The engine's doors, closed by default: which commands callers outside our own code may run, on what, with which variables,
 * and how a refusal reaches them.
 */
@NullMarked
package io.countersign.engine.guard;

import org.jspecify.annotations.NullMarked;
