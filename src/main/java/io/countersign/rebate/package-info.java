/** What dealers earn back on what they bought: schemes by tier, a monthly accrual, settlements that are approved. */
@ApplicationModule
@NullMarked
package io.countersign.rebate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
