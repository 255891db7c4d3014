/** One approval: required steps, who is asked, decisions on evidence, and the gate before an effect. */
@ApplicationModule
@NullMarked
package io.countersign.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
