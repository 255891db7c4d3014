/** Dealer agreements: what a customer may buy where, until when, at which price and terms. */
@ApplicationModule
@NullMarked
package io.countersign.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
