package io.countersign.compliance.event;

import io.countersign.language.Text;
import io.countersign.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something given to a person.
 *
 * @param recipient    who gets it by name, or null where nobody is named
 * @param perHead      value for each recipient
 * @param yearSoFar    what the same recipient got this year before, or null where unknown
 * @param tenderWindow the tender that is open at the recipient's organisation, or null when there is none
 */
public record Gift(
        To to,
        Category category,
        @Nullable String recipient,
        Money perHead,
        @Nullable Money yearSoFar,
        @Nullable String tenderWindow) {

    /** Who gets something. */
    public enum To {
        PROFESSIONAL,
        PARTNER,
        SHOP_STAFF,
        CONSUMER
    }

    /** What is given. */
    public enum Category {
        GREETING_CARD("greeting card", "贺卡"),
        EDUCATIONAL("educational item", "学习资料"),
        PROMO_ITEM("promotional item", "促销物料"),
        GIFT("gift", "礼品"),
        CASH("cash", "现金"),
        GIFT_CARD("gift card", "购物卡"),
        ENTERTAINMENT("entertainment", "娱乐"),
        TRAVEL_UPGRADE("travel upgrade", "差旅升级");

        private final Text title;

        Category(String en, String zh) {
            this.title = new Text(en, zh);
        }

        public Text title() {
            return title;
        }
    }
}
