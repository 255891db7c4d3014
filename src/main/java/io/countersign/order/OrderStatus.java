package io.countersign.order;

import io.countersign.language.Text;
import java.util.Set;

/** Where an order stands; the process mirrors it. */
public enum OrderStatus {
    /** Being written by its requester. */
    DRAFT("draft", "草稿"),
    /** Handed in and being checked. */
    SUBMITTED("submitted", "已提交"),
    /** Credit is reserved and somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the requester, who may change it and hand it in again. */
    RETURNED("returned", "已退回"),
    /** Decided; credit is committed; the ERP does not have it yet. */
    APPROVED("approved", "已批准"),
    /** With the ERP. */
    RELEASED("released", "已下达"),
    /** Refused by a check or by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its requester. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Nobody decided or revised it in time. */
    EXPIRED("expired", "已过期");

    private final Text title;

    OrderStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the requester may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing will change any more. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    boolean mayBecome(OrderStatus status) {
        return next().contains(status);
    }

    private Set<OrderStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(IN_APPROVAL, RETURNED, APPROVED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(RELEASED);
            case RELEASED, REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
