package io.countersign.promo;

import io.countersign.language.Text;
import java.util.Set;

/** Where a requisition stands; the process mirrors it until the items are handed out. */
public enum RequisitionStatus {
    /** Being written by its requester. */
    DRAFT("draft", "草稿"),
    /** Handed in and being checked. */
    SUBMITTED("submitted", "已提交"),
    /** The items are set aside and somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the requester. */
    RETURNED("returned", "已退回"),
    /** Decided; the items wait to be handed out. */
    APPROVED("approved", "已批准"),
    /** The requester has the items and has to account for them. */
    ISSUED("handed out", "已发放"),
    /** Every item was given away against a signature, came back or was destroyed. */
    SETTLED("accounted for", "已核销"),
    /** Refused by a check or by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its requester. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Left lying too long. */
    EXPIRED("expired", "已过期");

    private final Text title;

    RequisitionStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the requester may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    boolean mayBecome(RequisitionStatus status) {
        return next().contains(status);
    }

    private Set<RequisitionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(ISSUED, WITHDRAWN, EXPIRED);
            case ISSUED -> Set.of(SETTLED);
            case SETTLED, REJECTED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
