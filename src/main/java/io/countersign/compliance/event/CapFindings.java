package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What passing a yearly cap is called, the same before planning, while planning and when reserving. */
public final class CapFindings {

    private CapFindings() {}

    /** @param standing with the engagement in question counted in */
    public static List<Finding> of(String hcp, Text name, CapStanding standing, Rule rule) {
        List<Finding> findings = new ArrayList<>();
        if (standing.talks() > standing.talksCap()) {
            findings.add(talks(hcp, name, standing, rule));
        }
        if (standing.amount().exceeds(standing.amountCap())) {
            findings.add(amount(hcp, name, standing, rule));
        }
        return findings;
    }

    private static Finding talks(String hcp, Text name, CapStanding standing, Rule rule) {
        return rule.finding(
                "speaker-talks-cap",
                new Text(
                        name.en() + " would speak " + standing.talks() + " times in " + standing.year()
                                + "; the cap is " + standing.talksCap() + ".",
                        name.zh() + " " + standing.year() + " 年讲课将达 " + standing.talks() + " 次，上限为 "
                                + standing.talksCap() + " 次。"),
                Map.of(
                        "hcp", hcp,
                        "year", String.valueOf(standing.year()),
                        "talks", String.valueOf(standing.talks()),
                        "cap", String.valueOf(standing.talksCap())),
                new Text("Invite another speaker, or move the talk to another year.", "请更换讲者，或将讲课安排到其他年度。"));
    }

    private static Finding amount(String hcp, Text name, CapStanding standing, Rule rule) {
        Money over = standing.amount().minus(standing.amountCap());
        return rule.finding(
                "speaker-amount-cap",
                new Text(
                        name.en() + " would receive " + standing.amount().formatted() + " in " + standing.year()
                                + ", which is " + over.formatted() + " over the cap of "
                                + standing.amountCap().formatted() + "; talks that are still to come count.",
                        name.zh() + " " + standing.year() + " 年劳务费将达 "
                                + standing.amount().formatted() + " 元，超出上限 "
                                + standing.amountCap().formatted() + " 元 " + over.formatted() + " 元（含尚未举办的讲课）。"),
                Map.of(
                        "hcp", hcp,
                        "year", String.valueOf(standing.year()),
                        "amount", standing.amount().toString(),
                        "cap", standing.amountCap().toString(),
                        "over", over.toString()),
                new Text(
                        "Lower the fee by " + over.formatted() + ", or invite another speaker.",
                        "请将费用降低 " + over.formatted() + " 元，或更换讲者。"));
    }
}
