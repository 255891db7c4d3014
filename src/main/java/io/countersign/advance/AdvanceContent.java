package io.countersign.advance;

import io.countersign.language.Digest;
import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for: the same value whether it is a preview, a draft or under way. */
record AdvanceContent(
        AdvancePurpose purpose,
        String reason,
        @Nullable String activity,
        Money amount,
        LocalDate neededOn,
        LocalDate endsOn,
        LocalDate dueOn) {

    /** Over everything an approver decides on. */
    String hash() {
        return Digest.sha256(
                purpose + "\n" + reason + "\n" + activity + "\n" + amount + "\n" + neededOn + "\n" + endsOn);
    }
}
