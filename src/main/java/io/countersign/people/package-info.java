/** Who acts: persons, their organisation, roles, substitutes, and who may be asked to decide. */
@ApplicationModule
@NullMarked
package io.countersign.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
