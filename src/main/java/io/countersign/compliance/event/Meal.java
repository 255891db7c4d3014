package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What C09 says of meals and drinks for professionals, the same in an activity and on a claim line. */
record Meal(
        Money cost, @Nullable Attendance guests, @Nullable VenueType venue, boolean over) {

    List<Finding> judged(Rule rule) {
        Found found = new Found(rule);
        if (venue != null && venue.isForLeisure()) {
            leisure(venue, found);
        }
        if (!cost.isPositive()) {
            return found.all();
        }
        if (guests == null || eaters(guests) == 0) {
            nobody(found);
            return found.all();
        }
        perHead(guests, new Money(rule.decimal("mealPerHead")), found);
        names(guests, found);
        ratio(guests, rule, found);
        return found.all();
    }

    private static int eaters(Attendance guests) {
        return guests.professionals() + guests.internal();
    }

    private static void leisure(VenueType venue, Found found) {
        found.block(
                "leisure-venue",
                new Text(
                        "A " + venue.title().en() + " is no place to inform professionals.",
                        "不得在" + venue.title().zh() + "举办学术活动或招待医务人员。"),
                Map.of("venue", venue.name()),
                new Text("Choose a hospital, hotel or conference centre.", "请改在医院、酒店或会议中心举办。"));
    }

    private void nobody(Found found) {
        found.add(
                over ? Severity.BLOCK : Severity.HOLD,
                "meal-guests-unknown",
                new Text(
                        "Meals of " + cost.formatted() + " without anybody to eat them: say who was there.",
                        "餐费 " + cost.formatted() + " 元没有用餐人员，请说明。"),
                Map.of("meals", cost.toString()),
                new Text("Enter the guests.", "请填写用餐人员。"));
    }

    private void perHead(Attendance guests, Money most, Found found) {
        int heads = eaters(guests);
        if (cost.exceeds(most.times(heads))) {
            Money each = Money.rounded(
                    cost.amount().divide(java.math.BigDecimal.valueOf(heads), 2, java.math.RoundingMode.HALF_UP));
            found.block(
                    "meal-per-head",
                    new Text(
                            "Meals " + cost.formatted() + " ÷ " + heads + " = " + each.formatted()
                                    + " a head, more than " + most.formatted() + ".",
                            "餐费 " + cost.formatted() + " ÷ " + heads + " 人 = 人均 " + each.formatted() + " 元，超过 "
                                    + most.formatted() + " 元。"),
                    Map.of(
                            "meals", cost.toString(),
                            "heads", String.valueOf(heads),
                            "perHead", each.toString(),
                            "most", most.toString()),
                    new Text(
                            "Keep the meals to " + most.times(heads).formatted()
                                    + "; the general manager may allow a rare exception with a reason.",
                            "请将餐费控制在 " + most.times(heads).formatted() + " 元以内；特殊情况须由总经理说明理由后豁免。"));
        }
    }

    private void names(Attendance guests, Found found) {
        int unnamed = guests.heads()
                - (int) guests.people().stream().filter(Attendee::isNamed).count();
        if (unnamed > 0) {
            found.add(
                    over ? Severity.BLOCK : Severity.INFO,
                    "guests-not-named",
                    new Text(
                            unnamed + " of " + guests.heads() + " guests are not named.",
                            guests.heads() + " 名用餐人员中有 " + unnamed + " 名未具名。"),
                    Map.of("guests", String.valueOf(guests.heads()), "unnamed", String.valueOf(unnamed)),
                    new Text("Name everybody who ate by the time it is settled.", "结算前请填写全部用餐人员姓名。"));
        }
    }

    private static void ratio(Attendance guests, Rule rule, Found found) {
        int most = rule.whole("internalPerProfessional") * guests.professionals();
        if (guests.internal() > most) {
            found.hold(
                    "more-hosts-than-guests",
                    new Text(
                            guests.internal() + " of ours for " + guests.professionals()
                                    + " professionals; at most one each.",
                            "我方 " + guests.internal() + " 人，医务人员 " + guests.professionals() + " 人，陪同人数不得超过医务人员人数。"),
                    Map.of(
                            "internal", String.valueOf(guests.internal()),
                            "professionals", String.valueOf(guests.professionals())),
                    new Text("Send fewer colleagues, or explain to compliance.", "请减少陪同人员，或向合规说明理由。"));
        }
    }
}
