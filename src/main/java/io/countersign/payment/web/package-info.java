/** Payments over HTTP, and the cashier's page. */
@NullMarked
package io.countersign.payment.web;

import org.jspecify.annotations.NullMarked;
