package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C16: outsourced promotion is examined, licensed, not split below the invitation threshold, shown to be done, and not paid by volume. */
final class AgencyRule implements EventRule {

    @Override
    public String code() {
        return "C16";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        event.agencies().forEach(agency -> {
            examined(agency, event, rule.whole("dueDiligenceMonths"), found);
            scope(agency, event, found);
            volume(agency, event, found);
            split(agency, new Money(rule.decimal("invitationFrom")), found);
            evidence(agency, event, found);
        });
        return found.all();
    }

    private static void examined(Agency agency, MarketingEvent event, int months, Found found) {
        LocalDate examined = agency.dueDiligenceOn();
        if (examined == null || examined.plusMonths(months).isBefore(event.to())) {
            found.block(
                    "agency-not-examined",
                    new Text(
                            agency.name() + " was last examined on " + (examined == null ? "no known day" : examined)
                                    + "; at most " + months + " months before the activity are allowed.",
                            agency.name() + " 最近一次尽职调查：" + (examined == null ? "无记录" : examined) + "，须在活动前 " + months
                                    + " 个月内。"),
                    Map.of("agency", agency.name(), "examined", String.valueOf(examined)),
                    new Text("Have it examined first.", "请先完成尽职调查。"));
        }
    }

    private static void scope(Agency agency, MarketingEvent event, Found found) {
        Boolean inScope = agency.inScope();
        if (inScope == null) {
            found.missing(
                    event.stage(),
                    "agency-scope-unknown",
                    new Text("The business scope of " + agency.name() + " is not known.", agency.name() + " 的经营范围未登记。"),
                    Map.of("agency", agency.name()),
                    new Text("Register its business licence.", "请登记其营业执照。"));
        } else if (!inScope) {
            found.block(
                    "agency-out-of-scope",
                    new Text(
                            "The licence of " + agency.name() + " does not cover promotion.",
                            agency.name() + " 的经营范围不含推广服务。"),
                    Map.of("agency", agency.name()),
                    new Text("Choose another agency.", "请更换服务商。"));
        }
    }

    private static void volume(Agency agency, MarketingEvent event, Found found) {
        Boolean tied = agency.tiedToSales();
        if (tied == null) {
            found.missing(
                    event.stage(),
                    "agency-fee-unknown",
                    new Text(
                            "Nobody said how the fee of " + agency.name() + " is made up.",
                            "未说明" + agency.name() + "服务费的计算依据。"),
                    Map.of("agency", agency.name()),
                    new Text("Enter the basis of the fee.", "请填写计费依据。"));
        } else if (tied) {
            found.block(
                    "agency-fee-by-volume",
                    new Text(
                            "The fee of " + agency.name() + " follows the sales volume.",
                            agency.name() + " 的服务费与销售量挂钩。"),
                    Map.of("agency", agency.name()),
                    new Text("Pay for proved work, not for volume.", "须按实际服务内容计费。"));
        }
    }

    private static void split(Agency agency, Money threshold, Found found) {
        if (!agency.invited() && agency.splitTotal().compareTo(threshold) >= 0) {
            found.hold(
                    "agency-split",
                    new Text(
                            agency.name() + " would get " + agency.splitTotal().formatted()
                                    + " within 90 days without an invitation to tender, which is due from "
                                    + threshold.formatted() + ".",
                            agency.name() + " 90 天内累计 " + agency.splitTotal().formatted() + " 元且未招标，招标起点为 "
                                    + threshold.formatted() + " 元。"),
                    Map.of(
                            "agency", agency.name(),
                            "total", agency.splitTotal().toString(),
                            "threshold", threshold.toString()),
                    new Text("Invite offers, or explain to compliance.", "请组织招标，或向合规说明。"));
        }
    }

    private static void evidence(Agency agency, MarketingEvent event, Found found) {
        if (agency.deliverables().isEmpty()) {
            found.missing(
                    event.stage(),
                    "agency-deliverables-unknown",
                    new Text(
                            "Nothing says what " + agency.name() + " has to show for "
                                    + agency.fee().formatted() + ".",
                            "未约定" + agency.name() + "（" + agency.fee().formatted() + " 元）的交付成果。"),
                    Map.of("agency", agency.name(), "fee", agency.fee().toString()),
                    new Text("List the deliverables.", "请列明交付成果。"));
        }
    }
}
