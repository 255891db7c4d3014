/** Who comes in: sign-in against our own accounts, the filter chains, and what the engine learns about the person. */
@ApplicationModule
@NullMarked
package io.countersign.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
