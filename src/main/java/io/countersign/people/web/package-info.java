/** Persons over HTTP: who am I, whom can I choose, who stands in for me. */
@NullMarked
package io.countersign.people.web;

import org.jspecify.annotations.NullMarked;
