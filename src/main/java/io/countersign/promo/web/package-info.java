/** Promotional items, requisitions and counts over HTTP and on a page. */
@NullMarked
package io.countersign.promo.web;

import org.jspecify.annotations.NullMarked;
