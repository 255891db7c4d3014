/** Promotional items: stock that never falls below zero, requisitions for activities, and who got what against whose signature. */
@ApplicationModule
@NullMarked
package io.countersign.promo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
