package io.countersign.compliance.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Promotional material that is to be shown or handed out. {@code compliance.Materials} knows the approved ones.
 *
 * @param approvalNo number under which medical affairs approved it, or null where it is not approved
 * @param validTo    last day of the approval, or null
 * @param onLabel    whether everything it says is within the approved label; null where nobody judged
 */
public record Material(
        String code,
        String title,
        @Nullable String version,
        @Nullable String approvalNo,
        @Nullable LocalDate validTo,
        @Nullable Boolean onLabel) {}
