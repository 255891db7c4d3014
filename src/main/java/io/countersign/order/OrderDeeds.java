package io.countersign.order;

import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to an order, in the transaction in which it happened. */
@Component
class OrderDeeds {

    private final ApplicationEventPublisher events;
    private final RecordOrderCase recordCase;
    private final OrderJson json;

    OrderDeeds(ApplicationEventPublisher events, RecordOrderCase recordCase, OrderJson json) {
        this.events = events;
        this.recordCase = recordCase;
        this.json = json;
    }

    void drafted(Order order) {
        tell(order, "order-saved", new Text("Draft saved", "保存草稿"), null);
    }

    void submitted(Order order) {
        tell(order, "order-submitted", new Text("Order submitted", "提交订单"), null);
    }

    void resubmitted(Order order) {
        tell(order, "order-resubmitted", new Text("Order revised and submitted again", "修改后重新提交订单"), null);
    }

    void checked(Order order, Assessment assessment) {
        int found = assessment.findings().size();
        Text what = new Text(
                found == 0 ? "Checked, nothing found" : "Checked: " + found + (found == 1 ? " finding" : " findings"),
                found == 0 ? "检查完成，没有发现问题" : "完成检查：" + found + " 条发现");
        tell(order, "order-checked", what, null, Map.of("findings", json.write(assessment.findings())));
    }

    void asked(Order order) {
        tell(order, "order-credit-reserved", new Text("Credit reserved, approvals asked for", "已预占信用并发起审批"), null);
    }

    void returned(Order order) {
        tell(order, "order-returned", new Text("Order back with its requester", "订单退回申请人修改"), null);
    }

    void approved(Order order) {
        tell(order, "order-approved", new Text("All decisions made, credit committed", "审批完成，信用已占用"), null);
    }

    void closed(Order order) {
        Text status = order.status().title();
        tell(
                order,
                "order-" + order.status().name().toLowerCase(Locale.ROOT),
                new Text("Order " + status.en(), "订单" + status.zh()),
                order.closingReason().orElse(null));
    }

    private void tell(Order order, String kind, Text what, @Nullable String reason) {
        tell(order, kind, what, reason, Map.of());
    }

    private void tell(Order order, String kind, Text what, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("status", order.status().name());
        facts.put("revision", Integer.toString(order.revision()));
        facts.put("orderValue", order.orderValue().toString());
        facts.put("customer", order.customer());
        recordCase.record(order);
        events.publishEvent(new Deed(kind, order.number(), what, reason, facts));
    }
}
