/** Imports and exports over HTTP, and the page for people who have a file. */
@NullMarked
package io.countersign.exchange.web;

import org.jspecify.annotations.NullMarked;
