package io.countersign.advance;

import io.countersign.language.Text;

/** What an advance is for; a claim for the same purpose pays it back first. */
public enum AdvancePurpose {
    TRAVEL("Business trip", "差旅"),
    BUSINESS("Purchase for the business", "业务采购"),
    ACTIVITY("Marketing activity", "市场活动");

    private final Text title;

    AdvancePurpose(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
