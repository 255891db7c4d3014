package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** What the rules for activities say of one claim line. */
final class ClaimRules {

    private ClaimRules() {}

    /** Meals among ourselves or with partners are the expense policy's; with one professional at the table C09 holds. */
    static List<Finding> meal(ClaimLine line, Rule rule) {
        boolean professional = line.guests().stream().anyMatch(guest -> guest.kind() == Attendee.Kind.PROFESSIONAL);
        if (line.kind() != ClaimLine.Kind.MEAL
                || !professional && !line.guests().isEmpty()) {
            return List.of();
        }
        return new Meal(line.amount(), Attendance.of(line.guests()), line.venue(), true).judged(rule);
    }

    static List<Finding> gift(ClaimLine line, Rule rule) {
        Gift gift = line.gift();
        if (gift != null) {
            return GiftRule.judged(gift, rule);
        }
        Found found = new Found(rule);
        if (line.kind() == ClaimLine.Kind.GIFT) {
            found.block(
                    "gift-unknown",
                    new Text("Nobody said what was given to whom.", "未说明赠送内容及受赠人。"),
                    Map.of("amount", line.amount().toString()),
                    new Text("Enter recipient, kind and value of each gift.", "请填写受赠人、类别与价值。"));
        }
        return found.all();
    }

    static List<Finding> partnerGift(ClaimLine line, Rule rule) {
        Gift gift = line.gift();
        return gift == null ? List.of() : PartnerGiftRule.judged(gift, rule);
    }

    static List<Finding> shopStaff(ClaimLine line, Rule rule) {
        Found found = new Found(rule);
        if (line.gift() != null) {
            RetailRule.staff(line.gift(), found);
        }
        if (line.seller() != null) {
            RetailRule.staff(line.seller(), found);
        }
        return found.all();
    }

    static List<Finding> conflict(ClaimLine line, Rule rule) {
        Found found = new Found(rule);
        Payee seller = line.seller();
        if (seller != null) {
            ConflictRule.judge(seller, line.on(), rule.whole("businessMonths"), found);
        }
        return found.all();
    }
}
