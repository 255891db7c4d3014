package io.countersign.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null or blank narrows nothing.
 *
 * @param number    beginning of the number
 * @param dealer    the party's code, or a part of its name
 * @param requester id, or a part of the name
 * @param approver  id or a part of the name of somebody who decided, or is asked to
 * @param status    the feature's word, or {@code OPEN} for everything that goes on
 * @param from      first day of submission, in the office's zone
 * @param until     last day of submission
 */
public record CaseQuery(
        @Nullable String number,
        @Nullable String dealer,
        @Nullable String requester,
        @Nullable String approver,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final CaseQuery ALL = new CaseQuery(null, null, null, null, null, null, null);

    public CaseQuery {
        number = blankToNull(number);
        dealer = blankToNull(dealer);
        requester = blankToNull(requester);
        approver = blankToNull(approver);
        status = blankToNull(status);
    }

    public static CaseQuery ofStatus(@Nullable String status) {
        return new CaseQuery(null, null, null, null, status, null, null);
    }

    public boolean narrows() {
        return !equals(ALL);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
