/** The rule book over HTTP, so that every code on a screen can be opened to its rule. */
@NullMarked
package io.countersign.compliance.web;

import org.jspecify.annotations.NullMarked;
