package io.countersign.activity;

import io.countersign.language.Text;

/** Who comes to an activity. */
public enum AttendeeKind {
    HCP("healthcare professional", "医务人员"),
    STAFF("own staff", "内部员工"),
    GUEST("other guest", "其他来宾");

    private final Text title;

    AttendeeKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
