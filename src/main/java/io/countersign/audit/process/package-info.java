/** Records what the engine's own history leaves out, and reads what it keeps of one case. */
@NullMarked
package io.countersign.audit.process;

import org.jspecify.annotations.NullMarked;
