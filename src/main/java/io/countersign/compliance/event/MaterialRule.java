package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C20: promotional material is approved, in date on the day, and says nothing beyond the label. */
final class MaterialRule implements EventRule {

    @Override
    public String code() {
        return "C20";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        if (event.type().isScientific() && event.materials().isEmpty()) {
            found.add(
                    event.stage() == Stage.APPLY ? Severity.WARN : Severity.BLOCK,
                    "materials-unknown",
                    new Text("Nobody said which material is shown.", "未填写使用的推广资料。"),
                    Map.of(),
                    new Text("List the approved decks and brochures in the plan.", "请在方案中列明已批准的课件与资料。"));
        }
        event.materials().forEach(material -> judge(material, event, found));
        return found.all();
    }

    private static void judge(Material material, MarketingEvent event, Found found) {
        LocalDate last = material.validTo();
        Map<String, String> facts = Map.of(
                "material",
                material.code(),
                "validTo",
                String.valueOf(last),
                "until",
                event.to().toString());
        if (material.approvalNo() == null || material.approvalNo().isBlank() || last == null) {
            found.block(
                    "material-not-approved",
                    new Text(material.title() + " is not approved.", "资料“" + material.title() + "”未经批准。"),
                    facts,
                    new Text("Use approved material, or have it approved.", "请使用已批准的资料，或先送审。"));
        } else if (last.isBefore(event.to())) {
            found.block(
                    "material-expired",
                    new Text(
                            "The approval of " + material.title() + " ends on " + last + ", the activity on "
                                    + event.to() + ".",
                            "资料“" + material.title() + "”的批准于 " + last + " 到期，早于活动结束日 " + event.to() + "。"),
                    facts,
                    new Text("Use the current version.", "请使用现行版本。"));
        }
        label(material, event, facts, found);
    }

    private static void label(Material material, MarketingEvent event, Map<String, String> facts, Found found) {
        Boolean onLabel = material.onLabel();
        if (onLabel == null) {
            found.missing(
                    event.stage(),
                    "material-label-unknown",
                    new Text(
                            "Nobody judged whether " + material.title() + " keeps to the label.",
                            "资料“" + material.title() + "”是否符合说明书未经判断。"),
                    facts,
                    new Text("Ask medical affairs.", "请医学事务确认。"));
        } else if (!onLabel) {
            found.block(
                    "material-off-label",
                    new Text(material.title() + " goes beyond the label.", "资料“" + material.title() + "”超出说明书范围。"),
                    facts,
                    new Text("Use material that keeps to the label.", "请使用符合说明书的资料。"));
        }
    }
}
