package io.countersign.budget;

import io.countersign.language.Text;
import java.util.Set;

/** Where a budget adjustment stands; the process mirrors it. */
public enum AdjustmentStatus {
    /** Being written by its requester. */
    DRAFT("draft", "草稿"),
    /** Handed in and being checked. */
    SUBMITTED("submitted", "已提交"),
    /** The amount is set aside at the giving budget and somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the requester, who may change it and hand it in again. */
    RETURNED("returned", "已退回"),
    /** Decided; the money has moved. */
    BOOKED("booked", "已入账"),
    /** Refused by a check or by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its requester. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Nobody decided or revised it in time. */
    EXPIRED("expired", "已过期");

    private final Text title;

    AdjustmentStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the requester may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean mayBecome(AdjustmentStatus status) {
        return next().contains(status);
    }

    private Set<AdjustmentStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(RETURNED, BOOKED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case BOOKED, REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
