package io.countersign.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement as it stands.
 *
 * @param revision  counts from 1
 * @param signedOn  null for a draft
 * @param blockedBy the agreement whose exclusivity keeps this one from beginning, or null
 */
public record AgreementVersion(
        String number,
        int revision,
        AgreementKind kind,
        String customer,
        VersionStatus status,
        @Nullable LocalDate signedOn,
        @Nullable String blockedBy,
        AgreementContent content) {

    /** What a principal promises us alone keeps no dealer out. */
    boolean claimsExclusivity() {
        return kind == AgreementKind.DISTRIBUTION && content.exclusive();
    }
}
