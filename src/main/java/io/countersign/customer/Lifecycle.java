package io.countersign.customer;

import io.countersign.language.Text;

/** How alive the business with a customer is, by its shipped orders. */
public enum Lifecycle {
    PROSPECT("prospect", "潜在客户"),
    FIRST_BUYER("first buyer", "首购客户"),
    ACTIVE("active", "活跃客户"),
    AT_RISK("at risk", "预警客户"),
    LOST("lost", "流失客户");

    private final Text title;

    Lifecycle(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
