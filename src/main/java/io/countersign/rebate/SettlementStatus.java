package io.countersign.rebate;

import io.countersign.language.Text;

/** Where a settlement stands; the process mirrors it. One that is returned is proposed anew from figures that are right. */
public enum SettlementStatus {
    DRAFT("draft", "草稿"),
    IN_APPROVAL("in approval", "审批中"),
    /** Decided; the credit note is written. */
    SETTLED("settled", "已兑现"),
    REJECTED("rejected", "已拒绝"),
    RETURNED("returned", "已退回"),
    WITHDRAWN("withdrawn", "已撤回"),
    EXPIRED("expired", "已过期");

    private final Text title;

    SettlementStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether nothing else may be proposed for the same rebate meanwhile. */
    boolean isOpen() {
        return this == DRAFT || this == IN_APPROVAL;
    }
}
