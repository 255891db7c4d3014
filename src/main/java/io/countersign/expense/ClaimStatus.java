package io.countersign.expense;

import io.countersign.language.Text;
import java.util.Set;

/** Where a claim stands; the process mirrors it. */
public enum ClaimStatus {
    /** Being written by its employee. */
    DRAFT("draft", "草稿"),
    /** Handed in and being audited. */
    SUBMITTED("submitted", "已提交"),
    /** Budget and invoices are taken, and somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the employee, who may change it and hand it in again. */
    RETURNED("returned", "已退回"),
    /** Decided; budget is committed and the payment asked for. */
    APPROVED("approved", "已批准"),
    /** The bank has paid it, or nothing was left to pay. */
    PAID("paid", "已支付"),
    /** Paid and sealed; nothing changes any more. */
    ARCHIVED("paid and archived", "已支付并归档"),
    /** Refused by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its employee. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Nobody decided or revised it in time. */
    EXPIRED("expired", "已过期");

    private final Text title;

    ClaimStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the employee may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean mayBecome(ClaimStatus status) {
        return next().contains(status);
    }

    private Set<ClaimStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, RETURNED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(IN_APPROVAL, RETURNED, APPROVED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(PAID, RETURNED);
            case PAID -> Set.of(ARCHIVED);
            case ARCHIVED, REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
