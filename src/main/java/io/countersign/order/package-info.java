/** Dealers' orders: drafts, prices, the checks of one pass, and the way from submission to release. */
@ApplicationModule
@NullMarked
package io.countersign.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
