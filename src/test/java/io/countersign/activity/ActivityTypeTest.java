package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityTypeTest {

    @ParameterizedTest
    @EnumSource
    void asksForEvidenceOfEveryKind(ActivityType type) {
        assertThat(type.required(0)).isNotEmpty().allMatch(required -> required.least() >= 1);
    }

    @Test
    void asksADepartmentMeetingForAgendaSignInPhotosSlidesAndContracts() {
        assertThat(ActivityType.DEPARTMENT_MEETING.required(2))
                .containsExactlyInAnyOrder(
                        new RequiredEvidence(EvidenceKind.AGENDA, 1),
                        new RequiredEvidence(EvidenceKind.SIGN_IN, 1),
                        new RequiredEvidence(EvidenceKind.PHOTO, 3),
                        new RequiredEvidence(EvidenceKind.DECK, 1),
                        new RequiredEvidence(EvidenceKind.SPEAKER_CONTRACT, 2));
    }

    @Test
    void asksASponsorshipForContractBoothBrochureAndReceipt() {
        assertThat(ActivityType.SPONSORSHIP.required(0))
                .extracting(RequiredEvidence::kind)
                .containsExactlyInAnyOrder(
                        EvidenceKind.ORGANISER_CONTRACT,
                        EvidenceKind.BOOTH_PHOTO,
                        EvidenceKind.BROCHURE,
                        EvidenceKind.RECEIPT);
    }
}
