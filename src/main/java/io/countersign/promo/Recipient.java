package io.countersign.promo;

import io.countersign.compliance.event.Gift;
import io.countersign.language.Text;

/** Whom an item is meant for. */
public enum Recipient {
    PROFESSIONAL("health professional", "医务人员", Gift.To.PROFESSIONAL),
    PARTNER("business partner", "商业伙伴", Gift.To.PARTNER),
    SHOP("shop, for display", "门店（陈列用）", Gift.To.CONSUMER),
    CONSUMER("patient or consumer", "患者或消费者", Gift.To.CONSUMER);

    private final Text title;
    private final Gift.To kind;

    Recipient(String en, String zh, Gift.To kind) {
        this.title = new Text(en, zh);
        this.kind = kind;
    }

    public Text title() {
        return title;
    }

    Gift.To kind() {
        return kind;
    }
}
