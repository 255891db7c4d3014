/** Credit accounts of dealers: limits, open items, receipts, exposure, and an append-only ledger of what orders use up. */
@ApplicationModule
@NullMarked
package io.countersign.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
