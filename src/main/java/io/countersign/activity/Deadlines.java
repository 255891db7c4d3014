package io.countersign.activity;

import io.countersign.compliance.Rule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Until when what is due, counted in days from the end of the event.
 *
 * @param evidence         the last task, with its evidence
 * @param closeOutReminder the requester is reminded of the claim
 * @param closeOut         the claim; afterwards his superior is told
 * @param expiry           the activity expires
 * @param effect           sales after it are known
 */
public record Deadlines(Instant evidence, Instant closeOutReminder, Instant closeOut, Instant expiry, Instant effect) {

    /** @param rule {@link ActivityRules#DEADLINES} as in force */
    static Deadlines after(Instant end, Rule rule) {
        return new Deadlines(
                end.plus(rule.whole("evidence-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("reminder-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("close-out-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("expiry-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("effect-days"), ChronoUnit.DAYS));
    }
}
