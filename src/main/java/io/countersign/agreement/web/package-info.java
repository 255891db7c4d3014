/** Agreements over HTTP. */
@NullMarked
package io.countersign.agreement.web;

import org.jspecify.annotations.NullMarked;
