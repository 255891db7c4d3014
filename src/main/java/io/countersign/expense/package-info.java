/** What employees spent for the house and want back: claims, the policy they are judged by, and their way to payment. */
@ApplicationModule
@NullMarked
package io.countersign.expense;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
