package io.countersign.budget;

import io.countersign.language.Text;

/** What a node does when a document would use more than there is. */
public enum PolicyAction {
    /** The document is refused. */
    STOP("Stop", "禁止"),
    /** It goes on and everybody who decides is told. */
    WARN("Warn", "提醒"),
    /** It goes on; the figures alone show it. */
    IGNORE("Ignore", "不控制");

    private final Text title;

    PolicyAction(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
