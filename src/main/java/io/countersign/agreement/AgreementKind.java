package io.countersign.agreement;

import io.countersign.language.Text;

/** On which side of the channel we stand. */
public enum AgreementKind {
    /** A dealer sells for us. */
    DISTRIBUTION("distribution agreement", "经销协议"),
    /** We sell for a principal, who has promised us what we promise our dealers. */
    PRINCIPAL("principal agreement", "上游代理协议");

    private final Text title;

    AgreementKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
