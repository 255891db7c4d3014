package io.countersign.promo;

import io.countersign.language.Text;

/** What became of an item that was handed out. */
public enum IssueKind {
    /** Given to a recipient, who signed. */
    ISSUED("given out", "已发放"),
    /** Back in stock. */
    RETURNED("brought back", "已退回"),
    /** Lost its use and destroyed. */
    SCRAPPED("destroyed", "已报废");

    private final Text title;

    IssueKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
