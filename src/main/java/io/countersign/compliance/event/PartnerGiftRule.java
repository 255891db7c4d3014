package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;

/** C13: gifts to business partners are small, registered, few in a year, and none while a tender is open. */
final class PartnerGiftRule implements EventRule {

    private static final Text ASK = new Text("Leave it out, or let compliance decide.", "请取消，或提交合规审批。");

    @Override
    public String code() {
        return "C13";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        return event.gifts().stream()
                .flatMap(gift -> judged(gift, rule).stream())
                .toList();
    }

    static List<Finding> judged(Gift gift, Rule rule) {
        Found found = new Found(rule);
        if (gift.to() == Gift.To.PARTNER) {
            money(gift, found);
            register(gift, found);
            bounds(gift, new Money(rule.decimal("perTime")), new Money(rule.decimal("perYear")), found);
            tender(gift, found);
        }
        return found.all();
    }

    private static void money(Gift gift, Found found) {
        if (gift.category() == Gift.Category.CASH || gift.category() == Gift.Category.GIFT_CARD) {
            found.block(
                    "partner-cash",
                    new Text("Cash and gift cards are never given.", "不得赠送现金或购物卡。"),
                    GiftRule.facts(gift),
                    new Text("Leave it out.", "请取消。"));
        }
    }

    private static void register(Gift gift, Found found) {
        if (gift.recipient() == null || gift.recipient().isBlank() || gift.yearSoFar() == null) {
            found.hold(
                    "partner-gift-unregistered",
                    new Text("Who gets the gift, or what he got this year, is not registered.", "受赠人或其本年度受赠记录未登记。"),
                    GiftRule.facts(gift),
                    new Text("Name the recipient, so that the year can be added up.", "请登记受赠人姓名以便累计。"));
        }
    }

    private static void bounds(Gift gift, Money perTime, Money perYear, Found found) {
        if (gift.perHead().exceeds(perTime)) {
            found.hold(
                    "partner-gift-value",
                    new Text(
                            "A gift of " + gift.perHead().formatted() + "; at most " + perTime.formatted()
                                    + " at a time.",
                            "单次礼品价值 " + gift.perHead().formatted() + " 元，上限 " + perTime.formatted() + " 元。"),
                    GiftRule.facts(gift),
                    ASK);
        }
        Money before = gift.yearSoFar();
        if (before != null && before.plus(gift.perHead()).exceeds(perYear)) {
            found.hold(
                    "partner-gift-year",
                    new Text(
                            before.formatted() + " this year + "
                                    + gift.perHead().formatted() + " = "
                                    + before.plus(gift.perHead()).formatted() + "; at most " + perYear.formatted()
                                    + ".",
                            "本年已赠 " + before.formatted() + " + 本次 "
                                    + gift.perHead().formatted() + " = "
                                    + before.plus(gift.perHead()).formatted() + " 元，年度上限 " + perYear.formatted()
                                    + " 元。"),
                    Map.of(
                            "before", before.toString(),
                            "value", gift.perHead().toString(),
                            "most", perYear.toString()),
                    ASK);
        }
    }

    private static void tender(Gift gift, Found found) {
        String window = gift.tenderWindow();
        if (window != null) {
            found.hold(
                    "gift-in-tender",
                    new Text("A tender is open: " + window + ".", "正处于招标期：" + window + "。"),
                    Map.of("tender", window),
                    new Text("Wait until the tender is over.", "请待招标结束后再安排。"));
        }
    }
}
