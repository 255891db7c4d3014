/** The way to the ERP: an HTTP call with an idempotency key, or a note where none is connected. */
@NullMarked
package io.countersign.order.erp;

import org.jspecify.annotations.NullMarked;
