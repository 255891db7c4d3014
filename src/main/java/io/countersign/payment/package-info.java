/** Money on its way to the bank: requested once, handed over in a run once, settled by the bank's answer. */
@ApplicationModule
@NullMarked
package io.countersign.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
