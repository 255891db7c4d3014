package io.countersign.advance;

import io.countersign.language.Text;
import java.util.Set;

/** Where an advance stands; the process mirrors it. */
public enum AdvanceStatus {
    /** Being written by its requester. */
    DRAFT("draft", "草稿"),
    /** Handed in and being checked. */
    SUBMITTED("submitted", "已提交"),
    /** Somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the requester, who may change it and hand it in again. */
    RETURNED("returned", "已退回"),
    /** Decided; the money is on its way. */
    APPROVED("approved", "已批准"),
    /** Paid out, something of it not paid back. */
    PAID("paid, open", "已放款未结清"),
    /** Paid back by claims and returned money. */
    SETTLED("settled", "已结清"),
    /** Refused by a check or by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its requester. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Nobody decided or revised it in time. */
    EXPIRED("expired", "已过期");

    private final Text title;

    AdvanceStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the requester may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it was checked and the answer is what counts, however much else is lent or paid back meanwhile. */
    boolean isJudged() {
        return !isEditable() && this != SUBMITTED;
    }

    boolean mayBecome(AdvanceStatus status) {
        return next().contains(status);
    }

    private Set<AdvanceStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(PAID);
            case PAID -> Set.of(SETTLED);
            case SETTLED -> Set.of(PAID);
            case REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
