/** Health professionals who speak for us: what is fair to pay, how much of the year's caps is used up, what is withheld. */
@ApplicationModule
@NullMarked
package io.countersign.hcp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
