package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** C08: nobody counts what single doctors prescribe (统方). The words that give it away are parameters of the rule. */
final class PrescriptionDataRule implements EventRule {

    @Override
    public String code() {
        return "C08";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        Boolean declared = event.declarations().personLevelData();
        if (declared == null && asksPeople(event.type())) {
            found.missing(
                    event.stage(),
                    "prescription-data-unknown",
                    new Text(
                            "Nobody said whether data on single doctors' prescriptions are collected.",
                            "尚未说明是否收集医生个人处方数据。"),
                    Map.of(),
                    new Text("Answer the question about prescription data.", "请填写是否涉及个人处方数据。"));
        } else if (Boolean.TRUE.equals(declared)) {
            refuse(found, "-");
        }
        words(rule)
                .filter(word -> event.texts().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)))
                .forEach(word -> refuse(found, word));
        return found.all();
    }

    private static java.util.stream.Stream<String> words(Rule rule) {
        return List.of(rule.text("words").split(";")).stream().map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static boolean asksPeople(EventType type) {
        return type == EventType.SURVEY || type == EventType.MARKET_DEVELOPMENT;
    }

    private static void refuse(Found found, String word) {
        found.block(
                "prescription-data",
                new Text(
                        "Data on what single doctors prescribe must not be collected or used" + named(word, " (", ")")
                                + ".",
                        "不得收集或使用医生个人处方数据（统方）" + named(word, "：“", "”") + "。"),
                Map.of("word", word),
                new Text("Ask and count by institution or department only.", "请仅按机构或科室统计。"));
    }

    private static String named(String word, String open, String close) {
        return word.equals("-") ? "" : open + word + close;
    }
}
