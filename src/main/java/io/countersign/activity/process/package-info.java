/** Marketing activities' way to and from the process engine. */
@NullMarked
package io.countersign.activity.process;

import org.jspecify.annotations.NullMarked;
