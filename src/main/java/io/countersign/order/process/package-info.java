/** The process {@code orderApproval}: one bean per task, each calling one use case, and the use cases' way to the engine. */
@NullMarked
package io.countersign.order.process;

import org.jspecify.annotations.NullMarked;
