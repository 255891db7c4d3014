package io.countersign.promo;

import io.countersign.compliance.event.Gift;
import io.countersign.language.Text;

/** What kind of thing an item is, which decides what compliance says to giving it away. */
public enum ItemCategory {
    EDUCATIONAL("educational item", "学习资料", Gift.Category.EDUCATIONAL),
    PROMO_ITEM("promotional item", "促销物料", Gift.Category.PROMO_ITEM),
    PARTNER_GIFT("gift for partners", "商务礼品", Gift.Category.GIFT),
    DISPLAY("display material", "陈列物料", Gift.Category.PROMO_ITEM);

    private final Text title;
    private final Gift.Category gift;

    ItemCategory(String en, String zh, Gift.Category gift) {
        this.title = new Text(en, zh);
        this.gift = gift;
    }

    public Text title() {
        return title;
    }

    Gift.Category gift() {
        return gift;
    }
}
