/** Quotas and attainment over HTTP. */
@NullMarked
package io.countersign.quota.web;

import org.jspecify.annotations.NullMarked;
