package io.countersign.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null or blank narrows nothing.
 *
 * @param kind      type of the subject, {@code order}
 * @param number    beginning of the number
 * @param dealer    the party's code, or a part of its name
 * @param requester id, or a part of the name
 * @param approver  id or a part of the name of somebody who decided, or is asked to
 * @param status    the feature's word, {@code OPEN} for everything that goes on, {@code OVER} for what has ended
 * @param from      first day of submission, in the office's zone
 * @param until     last day of submission
 */
public record CaseQuery(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String dealer,
        @Nullable String requester,
        @Nullable String approver,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final CaseQuery ALL = new CaseQuery(null, null, null, null, null, null, null, null);

    public CaseQuery {
        kind = blankToNull(kind);
        number = blankToNull(number);
        dealer = blankToNull(dealer);
        requester = blankToNull(requester);
        approver = blankToNull(approver);
        status = blankToNull(status);
    }

    public static CaseQuery of(@Nullable String kind, @Nullable String status) {
        return new CaseQuery(kind, null, null, null, null, status, null, null);
    }

    public boolean narrows() {
        return !equals(ALL);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
