package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** C11: a professional's year stays within its caps, talks to come counted. */
final class SpeakerCapRule implements EventRule {

    @Override
    public String code() {
        return "C11";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Speaker speaker : event.speakers()) {
            CapStanding cap = speaker.cap();
            if (cap == null) {
                findings.add(unknown(speaker, rule));
            } else if (seen.add(speaker.code() + cap.year())) {
                findings.addAll(CapFindings.of(speaker.code(), speaker.name(), cap, rule));
            }
        }
        return findings;
    }

    private static Finding unknown(Speaker speaker, Rule rule) {
        return rule.finding(
                "speaker-cap-unknown",
                new Text(
                        "What " + speaker.name().en() + " got this year is not known.",
                        "无法得知" + speaker.name().zh() + "本年度已获得的费用。"),
                Map.of("hcp", speaker.code()),
                new Text("Choose a registered professional.", "请选择已登记的专家。"));
    }
}
