package io.countersign.activity;

import io.countersign.money.Money;
import io.countersign.payment.PayeeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed for one cost line, what the match allowed of it, and what was cut.
 *
 * @param matched what plan, evidence and invoices allowed when it was handed in; null before
 * @param cutTo   what finance left of it, or null while nobody cut it
 * @param cutBy   who did
 */
@Embeddable
record CloseOutLine(
        @Column(name = "line_id") String line,
        Money claimed,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        PayeeKind payeeKind,

        @Nullable String payee,
        @Nullable String payeeName,
        @Nullable String account,
        @Nullable Money matched,
        @Nullable Money cutTo,
        @Nullable String cutReason,
        @Nullable String cutBy) {

    static CloseOutLine claimed(
            String line,
            Money claimed,
            @Nullable PayeeKind kind,
            @Nullable String payee,
            @Nullable String payeeName,
            @Nullable String account) {
        return new CloseOutLine(line, claimed, kind, payee, payeeName, account, null, null, null, null);
    }

    /** Handed in, whatever was cut before: others look at it anew. */
    CloseOutLine matched(Money allowed) {
        return new CloseOutLine(line, claimed, payeeKind, payee, payeeName, account, allowed, null, null, null);
    }

    CloseOutLine cut(Money to, String reason, String by) {
        return new CloseOutLine(line, claimed, payeeKind, payee, payeeName, account, matched, to, reason, by);
    }

    /** What approvers agree to, whatever is cut of it. */
    String claim() {
        return line + "|" + claimed + "|" + payeeKind + "|" + payee + "|" + account + "|" + matched;
    }
}
