/** Files that belong to a subject: examined by content, kept with their SHA-256, never executed or shown inline. */
@ApplicationModule
@NullMarked
package io.countersign.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
