package io.countersign.hcp;

import io.countersign.language.Text;

/** How far a professional's name is known, which decides what is fair to pay. */
public enum Tier {
    NATIONAL("national expert", "国家级专家"),
    PROVINCIAL("provincial expert", "省级专家"),
    CITY("city expert", "市级专家");

    private final Text title;

    Tier(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
