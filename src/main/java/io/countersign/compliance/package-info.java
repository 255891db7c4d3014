/** Rules as effective-dated data, and what they found. */
@ApplicationModule
@NullMarked
package io.countersign.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
