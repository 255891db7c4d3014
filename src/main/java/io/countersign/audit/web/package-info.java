/** Pages and answers about cases: home, requests, audit. */
@NullMarked
package io.countersign.audit.web;

import org.jspecify.annotations.NullMarked;
