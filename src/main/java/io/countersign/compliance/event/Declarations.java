package io.countersign.compliance.event;

import org.jspecify.annotations.Nullable;

/**
 * What the applicant has to answer with yes or no; null is not answered, which is a finding where the question applies.
 *
 * @param hostConsent     the hospital agreed to receive us
 * @param freeEquipment   equipment or reagents are given for free or lent
 * @param tiedToPurchase  anything in this activity depends on buying something
 * @param relatedParties  somebody who is paid is related to one of us or to a professional
 * @param personLevelData data on what single doctors prescribe are collected or used
 */
public record Declarations(
        @Nullable Boolean hostConsent,
        @Nullable Boolean freeEquipment,
        @Nullable Boolean tiedToPurchase,
        @Nullable Boolean relatedParties,
        @Nullable Boolean personLevelData) {

    public static final Declarations NONE = new Declarations(null, null, null, null, null);

    /** Consent given and every delicate question answered with no. */
    public static final Declarations CLEAN = new Declarations(true, false, false, false, false);
}
