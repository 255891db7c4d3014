package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** C19: research goes through medical affairs, with protocol and ethics approval. */
final class StudyRule implements EventRule {

    @Override
    public String code() {
        return "C19";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Study study = event.study();
        if (study == null) {
            return List.of();
        }
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        lacking(study.number(), "number at medical affairs", "医学部登记号", en, zh);
        lacking(study.protocolNo(), "protocol", "研究方案", en, zh);
        lacking(study.ethicsApproval(), "ethics approval", "伦理批件", en, zh);
        Found found = new Found(rule);
        if (!en.isEmpty()) {
            found.hold(
                    "study-incomplete",
                    new Text("Research without: " + String.join(", ", en) + ".", "研究缺少：" + String.join("、", zh) + "。"),
                    Map.of("lacking", String.join(", ", en)),
                    new Text("Register it with medical affairs first.", "请先通过医学部立项登记。"));
        }
        return found.all();
    }

    private static void lacking(@Nullable String value, String en, String zh, List<String> ens, List<String> zhs) {
        if (value == null || value.isBlank()) {
            ens.add(en);
            zhs.add(zh);
        }
    }
}
