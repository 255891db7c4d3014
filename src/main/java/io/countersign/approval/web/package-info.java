/** Approvals over HTTP: what I am asked, on which evidence, and my decision. */
@NullMarked
package io.countersign.approval.web;

import org.jspecify.annotations.NullMarked;
