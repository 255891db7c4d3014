/** Customers over HTTP: the picker of the order form. */
@NullMarked
package io.countersign.customer.web;

import org.jspecify.annotations.NullMarked;
