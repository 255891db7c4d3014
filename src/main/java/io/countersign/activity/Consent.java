package io.countersign.activity;

import io.countersign.language.Text;

/** Whether somebody who came agreed to being recorded by name. */
public enum Consent {
    E_SIGNED("signed on the phone", "电子签名同意"),
    PAPER_SIGNED("signed on paper", "纸质签名同意"),
    /** Asked, not answered yet: to be settled before the close-out. */
    PENDING("not asked yet", "待确认"),
    /** Counted as a head only; nothing about the person is kept. */
    DENIED("refused", "不同意");

    private final Text title;

    Consent(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    boolean isGiven() {
        return this == E_SIGNED || this == PAPER_SIGNED;
    }
}
