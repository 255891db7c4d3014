/** How rows are kept: time-ordered ids, document numbers, append-only tables, the demo world's loading order. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.countersign.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
