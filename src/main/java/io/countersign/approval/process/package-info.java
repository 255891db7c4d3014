/** The process {@code approval}: its delegates, and the door through which our API completes its tasks. */
@NullMarked
package io.countersign.approval.process;

import org.jspecify.annotations.NullMarked;
