/** Photos as evidence: what a picture itself says of when and where it was taken, and whether it was shown before. */
@ApplicationModule
@NullMarked
package io.countersign.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
