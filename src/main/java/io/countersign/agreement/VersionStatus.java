package io.countersign.agreement;

import io.countersign.language.Text;

/** Where a version of an agreement stands. */
public enum VersionStatus {
    /** Being written. */
    DRAFT("draft", "草稿"),
    /** Signed; its first day has not come, or another's exclusivity keeps it from beginning. */
    SIGNED("signed", "已签署"),
    /** In force: it covers orders and its prices hold. At most one version of an agreement is. */
    ACTIVE("in force", "生效中"),
    /** Its last day is over and the next version follows. */
    RENEWED("renewed", "已续签"),
    /** Its last day is over and nothing follows. */
    LAPSED("lapsed", "已到期"),
    /** Ended before its last day. */
    TERMINATED("terminated", "已终止");

    private final Text title;

    VersionStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
