/** What we sell and at which price: products, batches, price lists with floors, tender prices, exceptions, price resolution. */
@ApplicationModule
@NullMarked
package io.countersign.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
