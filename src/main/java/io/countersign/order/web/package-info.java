/** Orders over HTTP. */
@NullMarked
package io.countersign.order.web;

import org.jspecify.annotations.NullMarked;
