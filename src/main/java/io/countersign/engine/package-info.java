/** The only shared Camunda code: deployment, typed variables, decision tables, the gateway of our own calls, start-up checks. */
@ApplicationModule
@NullMarked
package io.countersign.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
