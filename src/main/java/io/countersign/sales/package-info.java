/** What was sold where and when, by institution or territory and never by person, and what a spend brought. */
@ApplicationModule
@NullMarked
package io.countersign.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
