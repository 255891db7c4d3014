package io.countersign.promo;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to a requisition, in the transaction in which it happened. */
@Component
class RequisitionDeeds {

    private final ApplicationEventPublisher events;
    private final Cases cases;

    RequisitionDeeds(ApplicationEventPublisher events, Cases cases) {
        this.events = events;
        this.cases = cases;
    }

    /** Named after the status it has now. */
    void told(Requisition requisition) {
        Text status = requisition.status().title();
        tell(
                requisition,
                requisition.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Text("Requisition " + status.en(), "领用申请" + status.zh()),
                requisition.closingReason().orElse(null),
                Map.of());
    }

    void saved(Requisition requisition) {
        tell(requisition, "saved", new Text("Draft saved", "保存草稿"), null, Map.of());
    }

    void checked(Requisition requisition, Assessment assessment) {
        int found = assessment.findings().size();
        tell(
                requisition,
                "checked",
                new Text("Checked: " + found + " findings", "完成检查：" + found + " 条发现"),
                null,
                Map.of(
                        "codes",
                        String.join(
                                " ",
                                assessment.findings().stream()
                                        .map(one -> one.code())
                                        .toList())));
    }

    void accounted(String number, Text what, Map<String, String> facts) {
        events.publishEvent(new Deed("requisition-accounted", number, what, null, facts));
    }

    private void tell(
            Requisition requisition, String kind, Text what, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new java.util.TreeMap<>(more);
        facts.put("status", requisition.status().name());
        facts.put("revision", String.valueOf(requisition.revision()));
        facts.put("total", requisition.total().toString());
        record(requisition);
        events.publishEvent(new Deed("requisition-" + kind, requisition.number(), what, reason, facts));
    }

    private void record(Requisition requisition) {
        cases.record(new CaseFacts(
                requisition.subject(),
                RequisitionFacts.title(requisition.content()),
                null,
                null,
                requisition.requester(),
                requisition.unit(),
                requisition.total(),
                requisition.status().name(),
                requisition.statusSince(),
                requisition.submittedAt().orElse(null),
                requisition.closedAt().orElse(null),
                requisition.processInstance().orElse(null)));
    }
}
