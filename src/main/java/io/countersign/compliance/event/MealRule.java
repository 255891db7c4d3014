package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;

/** C09: meals for professionals stay modest, in a sober place, among named people who outnumber us. */
final class MealRule implements EventRule {

    @Override
    public String code() {
        return "C09";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Money meals = event.meals();
        Venue venue = event.venue();
        VenueType place = venue == null ? null : venue.type();
        if (meals == null) {
            return unknown(event, new Meal(Money.ZERO, null, place, false).judged(rule), rule);
        }
        return new Meal(meals, event.attendance(), place, event.stage() == Stage.CLOSE).judged(rule);
    }

    private static List<Finding> unknown(MarketingEvent event, List<Finding> venue, Rule rule) {
        Found found = new Found(rule);
        if (event.type().isScientific() && event.type() != EventType.WEBINAR) {
            found.missing(
                    event.stage(),
                    "meals-unknown",
                    new Text("Nobody said what meals and drinks cost.", "未填写餐饮费用。"),
                    Map.of(),
                    new Text("Enter the cost of meals and drinks, zero for none.", "请填写餐饮费用，没有则填 0。"));
        }
        return java.util.stream.Stream.concat(venue.stream(), found.all().stream())
                .toList();
    }
}
