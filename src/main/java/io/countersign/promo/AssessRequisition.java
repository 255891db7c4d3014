package io.countersign.promo;

import io.countersign.activity.ActivityCard;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Overrides;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.event.Gift;
import io.countersign.compliance.event.GiftChecks;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges a requisition: activity, recipients, gifts, stock, and what its requester still has to account for. Collects all. */
@Component
class AssessRequisition {

    private final PromoItems items;
    private final CitedActivities activities;
    private final Unaccounted unaccounted;
    private final GiftChecks gifts;
    private final Overrides overrides;
    private final RuleBook rules;
    private final Today today;

    AssessRequisition(
            PromoItems items,
            CitedActivities activities,
            Unaccounted unaccounted,
            GiftChecks gifts,
            Overrides overrides,
            RuleBook rules,
            Today today) {
        this.items = items;
        this.activities = activities;
        this.unaccounted = unaccounted;
        this.gifts = gifts;
        this.overrides = overrides;
        this.rules = rules;
        this.today = today;
    }

    Assessment assess(Requisition requisition) {
        boolean held = requisition.status() == RequisitionStatus.IN_APPROVAL
                || requisition.status() == RequisitionStatus.APPROVED;
        return assess(requisition, held);
    }

    /** What somebody with the authority has overridden for exactly these facts no longer stops it. */
    Assessment assess(Requisition requisition, boolean held) {
        Assessment found = assess(requisition.content(), requisition.requester(), held);
        return new Assessment(
                found.content(),
                found.items(),
                overrides.applied(Requisition.TYPE, requisition.number(), found.findings()),
                held);
    }

    /** @param held whether the stock it asks for is set aside already */
    Assessment assess(RequisitionContent content, PersonId requester, boolean held) {
        Map<String, PromoItem> known = items.of(content.quantities().keySet());
        List<Finding> findings = new ArrayList<>();
        cited(content, requester).ifPresent(findings::add);
        unaccounted.of(requester).ifPresent(findings::add);
        content.lines().forEach(line -> meant(line, known).ifPresent(findings::add));
        findings.addAll(gifts.check(given(content, known), today.date()));
        if (!held) {
            content.quantities()
                    .forEach((item, wanted) -> stock(known, item, wanted).ifPresent(findings::add));
        }
        known.values().forEach(item -> counted(item).ifPresent(findings::add));
        return new Assessment(content, known, findings, held);
    }

    private Optional<Finding> cited(RequisitionContent content, PersonId requester) {
        Optional<ActivityCard> activity = activities.find(content.activity());
        if (activity.filter(found ->
                        found.requester().equals(requester) && found.status().isUnderWay())
                .isPresent()) {
            return Optional.empty();
        }
        String status = activity.map(found -> found.status().name()).orElse("-");
        return Optional.of(rules.inForce("PI-05", today.date())
                .finding(
                        "activity-not-under-way",
                        new Text(
                                content.activity() + " is no approved activity of yours that is under way.",
                                content.activity() + " 不是您名下已批准且进行中的活动。"),
                        Map.of("activity", content.activity(), "status", status),
                        new Text("Cite an approved activity of your own.", "请选择您名下已批准的活动。")));
    }

    private Optional<Finding> meant(RequisitionLine line, Map<String, PromoItem> known) {
        PromoItem item = known.get(line.item());
        if (item == null || item.recipients().contains(line.recipient())) {
            return Optional.empty();
        }
        return Optional.of(rules.inForce("PI-04", today.date())
                .finding(
                        "recipient-not-allowed",
                        new Text(
                                item.name().en() + " is not meant for a "
                                        + line.recipient().title().en() + ".",
                                item.name().zh() + " 不得发放给"
                                        + line.recipient().title().zh() + "。"),
                        Map.of(
                                "item",
                                item.code(),
                                "recipient",
                                line.recipient().name()),
                        new Text("Choose another recipient or item.", "请更换发放对象或物料。")));
    }

    /** Partners are named on issue, where the year can be added up; here only kind and value are judged. */
    private static List<Gift> given(RequisitionContent content, Map<String, PromoItem> known) {
        return content.lines().stream()
                .filter(line -> known.containsKey(line.item()))
                .map(line -> new Gift(
                        line.recipient().kind(),
                        java.util.Objects.requireNonNull(known.get(line.item()))
                                .category()
                                .gift(),
                        content.activity(),
                        line.unitCost(),
                        io.countersign.money.Money.ZERO,
                        null))
                .toList();
    }

    private Optional<Finding> stock(Map<String, PromoItem> known, String code, int wanted) {
        PromoItem item = known.get(code);
        int free = item == null ? 0 : item.free();
        if (wanted <= free) {
            return Optional.empty();
        }
        Text name = item == null ? new Text(code, code) : item.name();
        return Optional.of(lacking(rules.inForce("PI-02", today.date()), code, name, wanted, free));
    }

    static Finding lacking(Rule rule, String code, Text name, int wanted, int free) {
        return rule.finding(
                "stock-short",
                new Text(
                        name.en() + ": " + wanted + " asked for, " + free + " free, " + (wanted - free) + " too many.",
                        name.zh() + "：申请 " + wanted + " 件，可用 " + free + " 件，缺 " + (wanted - free) + " 件。"),
                Map.of("item", code, "wanted", String.valueOf(wanted), "free", String.valueOf(free)),
                new Text("Ask for at most " + free + ".", "最多可领 " + free + " 件。"));
    }

    private Optional<Finding> counted(PromoItem item) {
        Rule rule = rules.inForce("PI-03", today.date());
        LocalDate since = today.date().minusDays(rule.whole("countDays"));
        LocalDate last = item.countedOn();
        if (last != null && !last.isBefore(since)) {
            return Optional.empty();
        }
        return Optional.of(rule.finding(
                "count-overdue",
                new Text(
                        item.name().en() + " was last counted on " + (last == null ? "no known day" : last) + ".",
                        item.name().zh() + " 最近盘点日期：" + (last == null ? "无" : last) + "。"),
                Map.of("item", item.code(), "counted", String.valueOf(last)),
                new Text("Sales operations count it.", "请销售运营盘点。")));
    }
}
