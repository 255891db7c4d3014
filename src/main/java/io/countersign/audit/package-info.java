/** What can be proved afterwards: the journal, the path a case really took, and the pages that show both. */
@ApplicationModule
@NullMarked
package io.countersign.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
