/** How requisitions of promotional items meet the engine. */
@NullMarked
package io.countersign.promo.process;

import org.jspecify.annotations.NullMarked;
