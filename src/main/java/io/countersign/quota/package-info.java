/** Sales quotas by region, district, person and product, whose parts add up, and how far each is attained. */
@ApplicationModule
@NullMarked
package io.countersign.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
