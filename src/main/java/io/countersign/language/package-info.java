/** What is said to people: texts in both languages, and refusals that say what to do next. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.countersign.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
