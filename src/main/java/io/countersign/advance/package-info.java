/** Money employees get before they spend it, and how their claims pay it back. */
@ApplicationModule
@NullMarked
package io.countersign.advance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
