/** What every page and every API answer shares: the page frame, languages, problem details, idempotency, keyset pages. */
@ApplicationModule
@NullMarked
package io.countersign.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
