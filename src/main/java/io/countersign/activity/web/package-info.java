/** Marketing activities over HTTP. */
@NullMarked
package io.countersign.activity.web;

import org.jspecify.annotations.NullMarked;
