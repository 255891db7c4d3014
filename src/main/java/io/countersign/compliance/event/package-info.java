/** What the compliance rules look at when marketing spends money, and the rules: activities and claim lines, each rule a class. */
@NamedInterface("event")
@NullMarked
package io.countersign.compliance.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
