package io.countersign.activity;

import io.countersign.money.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A healthcare professional who speaks, for a fee within the fair market value.
 *
 * @param hcp           code of the professional, once per activity
 * @param need          why it has to be this person; null where nobody said
 * @param speakingHours one decimal
 * @param fee           before tax
 * @param contractNo    of the written contract, which must be signed before the event; null while there is none
 */
@Embeddable
public record SpeakerEngagement(
        String hcp,
        String topic,
        @Nullable String need,
        BigDecimal speakingHours,
        Money fee,
        @Nullable String contractNo,
        @Nullable LocalDate contractSignedOn) {

    static String lineOf(String hcp) {
        return "S-" + hcp;
    }

    /** The fee as a line of the activity's budget. */
    public CostLine cost() {
        return new CostLine(lineOf(hcp), CostType.SPEAKER_FEE, topic, fee);
    }
}
