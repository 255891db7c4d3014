/** Amounts and shares: decimal, CNY, rounded only in named operations. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package io.countersign.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
