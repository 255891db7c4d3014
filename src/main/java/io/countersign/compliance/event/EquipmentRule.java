package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** C15: nothing is given or lent on the condition that something is bought. */
final class EquipmentRule implements EventRule {

    @Override
    public String code() {
        return "C15";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        Boolean free = event.declarations().freeEquipment();
        Boolean tied = event.declarations().tiedToPurchase();
        if (Boolean.TRUE.equals(tied)) {
            found.block(
                    "tied-to-purchase",
                    new Text("Something in this activity depends on a purchase.", "活动内容与采购挂钩。"),
                    Map.of("freeEquipment", String.valueOf(free)),
                    new Text("Take the condition away.", "请取消该条件。"));
        } else if (Boolean.TRUE.equals(free)) {
            found.hold(
                    "free-equipment",
                    new Text("Equipment or reagents are given or lent for free.", "涉及免费提供或出借设备、试剂。"),
                    Map.of(),
                    new Text("Compliance decides with the agreement at hand.", "请附协议，由合规审批。"));
        }
        if (isAsked(event.type()) && (free == null || tied == null)) {
            found.missing(
                    event.stage(),
                    "equipment-unknown",
                    new Text(
                            "Nobody said whether equipment is given, or anything tied to a purchase.",
                            "未说明是否提供设备，或是否与采购挂钩。"),
                    Map.of(),
                    new Text("Answer both questions.", "请填写这两项。"));
        }
        return found.all();
    }

    private static boolean isAsked(EventType type) {
        return type == EventType.SPONSORSHIP || type == EventType.MARKET_DEVELOPMENT || type == EventType.DISPLAY;
    }
}
