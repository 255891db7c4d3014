/** Advances over HTTP. */
@NullMarked
package io.countersign.advance.web;

import org.jspecify.annotations.NullMarked;
