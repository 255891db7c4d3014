/** Whom we sell to: customers with their licences, territory, lifecycle, and whether they may buy. */
@ApplicationModule
@NullMarked
package io.countersign.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
