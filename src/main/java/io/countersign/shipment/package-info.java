/** What was shipped to customers and what came back, line by line, written once. */
@ApplicationModule
@NullMarked
package io.countersign.shipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
