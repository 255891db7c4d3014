package io.countersign.hcp;

import io.countersign.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A health professional, with the least data the purpose needs.
 *
 * @param code          {@code H-0001}
 * @param title         professional title, chief physician
 * @param medicalId     number of the medical licence, masked but for its last four places
 * @param account       bank account the fee is paid to, masked but for its last four places, or null where none is known
 * @param accountHolder whose account it is, or null
 * @param relatedTo     whom of ours the professional is related to, or null
 */
public record Professional(
        String code,
        Text name,
        Text title,
        Text institution,
        Text department,
        String city,
        Tier tier,
        String medicalId,
        @Nullable String account,
        @Nullable String accountHolder,
        @Nullable String relatedTo,
        boolean active) {}
