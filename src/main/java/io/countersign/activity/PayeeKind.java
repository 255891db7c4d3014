package io.countersign.activity;

import io.countersign.language.Text;

/** To whom the money of a sponsorship or a display goes. */
public enum PayeeKind {
    ORGANISATION("organisation", "机构"),
    CHAIN("pharmacy chain", "连锁总部"),
    DEPARTMENT("department", "科室"),
    PERSON("person", "个人"),
    SHOP_STAFF("shop staff", "店员");

    private final Text title;

    PayeeKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
