/** Professionals and what is left of their caps over HTTP and on a page. */
@NullMarked
package io.countersign.hcp.web;

import org.jspecify.annotations.NullMarked;
