package io.countersign.activity;

import io.countersign.approval.Evidence.Change;
import io.countersign.calendar.OfficeTime;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a requester changed between the revision before and this one. */
@Component
class ActivityChanges {

    private static final String NOTHING = "–";

    private final ActivityChecks checks;
    private final ActivityJson json;

    ActivityChanges(ActivityChecks checks, ActivityJson json) {
        this.checks = checks;
        this.json = json;
    }

    List<Change> since(MarketingActivity activity) {
        return activity.revision() == 1
                ? List.of()
                : checks.before(activity.number(), activity.revision())
                        .map(before -> between(json.content(before), activity.content()))
                        .orElse(List.of());
    }

    static List<Change> between(ActivityContent before, ActivityContent after) {
        List<Change> changes = new ArrayList<>();
        Map<Text, Function<ActivityContent, String>> compared = new LinkedHashMap<>();
        compared.put(new Text("Kind", "类型"), content -> content.type().title().en());
        compared.put(new Text("Title", "名称"), ActivityContent::title);
        compared.put(new Text("Product", "产品"), ActivityContent::product);
        compared.put(new Text("Objective", "目的"), ActivityContent::objective);
        compared.put(new Text("Begins", "开始"), content -> time(content.startsAt()));
        compared.put(new Text("Ends", "结束"), content -> time(content.endsAt()));
        compared.put(new Text("Venue", "地点"), content -> content.venue().name());
        compared.put(new Text("City", "城市"), content -> content.venue().city());
        compared.put(
                new Text("Expected", "预计人数"),
                content -> Integer.toString(content.headcount().all()));
        compared.put(new Text("Budget", "预算"), ActivityContent::budgetNode);
        compared.put(new Text("Cost", "费用"), content -> content.cost().toString());
        compared.forEach((label, value) -> add(changes, label, value.apply(before), value.apply(after)));
        eachOf(
                changes,
                before,
                after,
                "Cost line",
                "费用行",
                content ->
                        content.lines().stream().collect(Collectors.toMap(CostLine::line, ActivityChanges::described)));
        eachOf(
                changes,
                before,
                after,
                "Speaker",
                "讲者",
                content -> content.speakers().stream()
                        .collect(Collectors.toMap(SpeakerEngagement::hcp, ActivityChanges::described)));
        return changes;
    }

    private static void eachOf(
            List<Change> changes,
            ActivityContent before,
            ActivityContent after,
            String en,
            String zh,
            Function<ActivityContent, Map<String, String>> rows) {
        Map<String, String> old = rows.apply(before);
        Map<String, String> fresh = rows.apply(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        ids.forEach(id -> add(
                changes,
                new Text(en + " " + id, zh + " " + id),
                old.getOrDefault(id, NOTHING),
                fresh.getOrDefault(id, NOTHING)));
    }

    private static String described(CostLine line) {
        return line.description() + ": " + line.amount();
    }

    private static String described(SpeakerEngagement speaker) {
        return speaker.topic() + ", " + speaker.speakingHours().toPlainString() + " h: " + speaker.fee();
    }

    private static String time(java.time.Instant instant) {
        return OfficeTime.onTheWall(instant).toString();
    }

    private static void add(List<Change> changes, Text label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(label, before, after));
        }
    }
}
