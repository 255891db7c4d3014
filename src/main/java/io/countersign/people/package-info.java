/** Who works here: persons, their organisation and roles, who stands in for whom, and who is asked for an approval. */
@ApplicationModule
@NullMarked
package io.countersign.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
