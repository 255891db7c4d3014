/** Products over HTTP: the picker of the order form. */
@NullMarked
package io.countersign.catalogue.web;

import org.jspecify.annotations.NullMarked;
