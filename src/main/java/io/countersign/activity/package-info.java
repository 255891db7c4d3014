/** Marketing activities from application over plan and execution to close-out: one aggregate, one process, money reserved on the way. */
@ApplicationModule
@NullMarked
package io.countersign.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
