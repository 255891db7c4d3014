package io.countersign.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token stayed at an activity; {@code until} is null while it is still there. */
public record Visit(String activity, Instant from, @Nullable Instant until) {}
