package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;

/** C12: professionals get no gifts; greeting cards without value, and educational items up to a cap with approval. */
final class GiftRule implements EventRule {

    @Override
    public String code() {
        return "C12";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        return event.gifts().stream()
                .flatMap(gift -> judged(gift, rule).stream())
                .toList();
    }

    static List<Finding> judged(Gift gift, Rule rule) {
        Found found = new Found(rule);
        if (gift.to() == Gift.To.PROFESSIONAL) {
            judge(gift, new Money(rule.decimal("educationalMost")), found);
        }
        return found.all();
    }

    private static void judge(Gift gift, Money most, Found found) {
        boolean worthless = !gift.perHead().isPositive();
        if (gift.category() == Gift.Category.GREETING_CARD && worthless) {
            return;
        }
        if (gift.category() == Gift.Category.EDUCATIONAL && !gift.perHead().exceeds(most)) {
            found.hold(
                    "educational-item",
                    new Text(
                            "An educational item of " + gift.perHead().formatted()
                                    + " for a professional needs compliance to look at it.",
                            "向医务人员提供价值 " + gift.perHead().formatted() + " 元的学习资料须经合规审核。"),
                    facts(gift),
                    new Text("Compliance approves it, or leave it out.", "由合规批准，或取消提供。"));
            return;
        }
        found.block(
                "gift-to-professional",
                new Text(
                        "Professionals must not be given this: "
                                + gift.category().title().en() + " worth "
                                + gift.perHead().formatted() + ".",
                        "不得向医务人员提供" + gift.category().title().zh() + "（价值 "
                                + gift.perHead().formatted() + " 元）。"),
                facts(gift),
                new Text(
                        "Only greeting cards without value and educational items up to " + most.formatted()
                                + " are allowed.",
                        "仅允许无价值的贺卡，以及不超过 " + most.formatted() + " 元的学习资料。"));
    }

    static Map<String, String> facts(Gift gift) {
        String recipient = gift.recipient();
        return Map.of(
                "category", gift.category().name(),
                "value", gift.perHead().toString(),
                "recipient", recipient == null ? "-" : recipient);
    }
}
