/** The process {@code employeeAdvance}: one bean per task, each calling one use case. */
@NullMarked
package io.countersign.advance.process;

import org.jspecify.annotations.NullMarked;
