/** The process {@code rebateSettlement}: one bean per task, each calling one use case. */
@NullMarked
package io.countersign.rebate.process;

import org.jspecify.annotations.NullMarked;
