/** Invoices over HTTP, and finance's page of the pool. */
@NullMarked
package io.countersign.invoice.web;

import org.jspecify.annotations.NullMarked;
