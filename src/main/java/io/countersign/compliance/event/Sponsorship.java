package io.countersign.compliance.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Support of somebody else's event, or a donation.
 *
 * @param agreementNo      written agreement, or null without one
 * @param agreementSignedOn day it was signed, or null
 * @param linkedToPurchase whether anything is bought in return; null where nobody said
 */
public record Sponsorship(
        Payee payee,
        @Nullable String agreementNo,
        @Nullable LocalDate agreementSignedOn,
        @Nullable Boolean linkedToPurchase) {}
