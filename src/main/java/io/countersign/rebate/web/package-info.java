/** Rebates over HTTP. */
@NullMarked
package io.countersign.rebate.web;

import org.jspecify.annotations.NullMarked;
