package io.countersign.order;

import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to an order, in the transaction in which it happened. */
@Component
class OrderDeeds {

    private final ApplicationEventPublisher events;
    private final RecordOrderCase recordCase;

    OrderDeeds(ApplicationEventPublisher events, RecordOrderCase recordCase) {
        this.events = events;
        this.recordCase = recordCase;
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
        tell(order, "order-checked", new Text("Checked: " + found + " findings", "完成检查：" + found + " 条发现"), null);
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
        recordCase.record(order);
        events.publishEvent(new Deed(
                kind,
                order.number(),
                what,
                reason,
                Map.of(
                        "status", order.status().name(),
                        "revision", Integer.toString(order.revision()),
                        "orderValue", order.orderValue().toString(),
                        "customer", order.customer())));
    }
}
