package io.countersign.customer;

import io.countersign.language.Text;

/** Where a customer stands with us; only an active one is sold to. */
public enum CustomerStatus {
    /** Being entered. */
    DRAFT("draft", "草稿"),
    /** Its first-business file is being examined. */
    REVIEW("in review", "审核中"),
    /** Approved and sold to. */
    ACTIVE("active", "正常"),
    /** Sales stopped for a reason that can be cleared. */
    SUSPENDED("suspended", "暂停"),
    /** The relationship has ended. */
    CLOSED("closed", "已关闭");

    private final Text title;

    CustomerStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
