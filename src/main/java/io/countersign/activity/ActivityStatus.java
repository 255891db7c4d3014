package io.countersign.activity;

import io.countersign.language.Text;
import java.util.Set;

/** Where an activity stands; the process mirrors it. */
public enum ActivityStatus {
    /** Being written by its requester. */
    DRAFT("draft", "草稿"),
    /** Handed in and being checked, for the first time or because something critical changed. */
    SUBMITTED("submitted", "已提交"),
    /** Budget and caps are reserved and somebody has to decide. */
    IN_APPROVAL("in approval", "审批中"),
    /** Back with the requester, who may change it and hand it in again. */
    RETURNED("returned", "已退回"),
    /** Decided; the requester plans it. */
    APPROVED("approved", "已批准"),
    /** Budget and caps are committed, tasks are given out. */
    PLANNED("planned", "已计划"),
    /** The first task was carried out. */
    IN_EXECUTION("in execution", "执行中"),
    /** All tasks carried out; the close-out is due. */
    EXECUTED("executed", "已执行"),
    /** The close-out was handed in and is being matched and decided. */
    CLOSING("closing", "核销中"),
    /** Settled; the rest was given back. */
    CLOSED("closed", "已结案"),
    /** Refused by a check or by an approver. */
    REJECTED("rejected", "已拒绝"),
    /** Taken back by its requester before its money was committed. */
    WITHDRAWN("withdrawn", "已撤回"),
    /** Called off by its requester after its approval, before it began. */
    CANCELLED("cancelled", "已取消"),
    /** Left lying too long. */
    EXPIRED("expired", "已过期");

    private final Text title;

    ActivityStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether the requester may change the content without asking anybody. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is approved and under way, so that plan, evidence or claims may refer to it. */
    public boolean isUnderWay() {
        return Set.of(APPROVED, PLANNED, IN_EXECUTION, EXECUTED, CLOSING).contains(this);
    }

    /** Whether its money is committed and not settled yet. */
    public boolean isCommitted() {
        return this == PLANNED || this == IN_EXECUTION || this == EXECUTED || this == CLOSING;
    }

    /** Whether nothing will change any more. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    boolean mayBecome(ActivityStatus status) {
        return next().contains(status);
    }

    /** How its requester ends it himself; the word depends on whether its money was promised already. */
    ActivityStatus takenBack() {
        return this == APPROVED || this == PLANNED ? CANCELLED : WITHDRAWN;
    }

    private Set<ActivityStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_APPROVAL, RETURNED, REJECTED, WITHDRAWN);
            case IN_APPROVAL -> Set.of(RETURNED, APPROVED, REJECTED, WITHDRAWN, EXPIRED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, EXPIRED);
            case APPROVED -> Set.of(SUBMITTED, PLANNED, CANCELLED, EXPIRED);
            case PLANNED -> Set.of(SUBMITTED, IN_EXECUTION, EXECUTED, CANCELLED, EXPIRED);
            case IN_EXECUTION -> Set.of(SUBMITTED, EXECUTED, EXPIRED);
            case EXECUTED -> Set.of(CLOSING, EXPIRED);
            case CLOSING -> Set.of(EXECUTED, CLOSED, REJECTED);
            case CLOSED, REJECTED, WITHDRAWN, CANCELLED, EXPIRED -> Set.of();
        };
    }
}
