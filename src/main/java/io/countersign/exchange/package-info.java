/** Tables in and out: imports from CSV and Excel with a report that names row, column and reason, and exports to CSV. */
@ApplicationModule
@NullMarked
package io.countersign.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
