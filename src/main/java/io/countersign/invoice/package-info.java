/** Invoices that people settle with: one pool for the whole house, in which each invoice is in use once. */
@ApplicationModule
@NullMarked
package io.countersign.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
