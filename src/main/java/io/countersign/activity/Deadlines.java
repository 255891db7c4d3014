package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
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

    private static final int COMPARED_MONTHS = 3;

    /** @param rule {@link ActivityRules#DEADLINES} as in force */
    static Deadlines after(Instant end, Rule rule) {
        return new Deadlines(
                end.plus(rule.whole("evidence-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("reminder-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("close-out-days"), ChronoUnit.DAYS),
                end.plus(rule.whole("expiry-days"), ChronoUnit.DAYS),
                later(end.plus(rule.whole("effect-days"), ChronoUnit.DAYS), salesKnown(end)));
    }

    /** Sales are compared by whole months, the month of the event left out; figures arrive ten days after the last one. */
    private static Instant salesKnown(Instant end) {
        return OfficeTime.instant(OfficeTime.date(end)
                .withDayOfMonth(1)
                .plusMonths(1 + COMPARED_MONTHS)
                .plusDays(10)
                .atTime(9, 0));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
