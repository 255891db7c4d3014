package io.countersign.order;

import io.countersign.approval.Evidence;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts before an approver what the checks found of an order, and nothing that depends on when he looks. */
@Component
class OrderEvidence {

    private static final Limit PRECEDENTS = Limit.of(5);

    private final AssessOrder assessOrder;
    private final Orders orders;
    private final OrderViews views;
    private final OrderChanges changes;
    private final Documents documents;

    OrderEvidence(AssessOrder assessOrder, Orders orders, OrderViews views, OrderChanges changes, Documents documents) {
        this.assessOrder = assessOrder;
        this.orders = orders;
        this.views = views;
        this.changes = changes;
        this.documents = documents;
    }

    Evidence of(Order order) {
        Assessment assessment = assessOrder.assess(order);
        Text dealer = assessment.customer().name();
        return new Evidence(
                new Evidence.Header(
                        order.subject(),
                        RecordOrderCase.title(dealer),
                        new Text(order.customer() + " · " + dealer.en(), order.customer() + " · " + dealer.zh()),
                        order.orderValue(),
                        order.requester(),
                        order.submittedAt().orElse(order.createdAt())),
                facts(order, assessment),
                assessment.findings(),
                CheckList.passed(assessment.findings()),
                List.of(CreditUsage.of(assessment.exposure())),
                LinesTable.of(views.lines(new ArrayList<>(order.content().lines()))),
                precedents(order),
                documents.of(OrderSubjects.TYPE, order.number()),
                changes.since(order),
                new Text(
                        "after the last approval the credit is committed and the order goes to the ERP",
                        "最后一位审批人同意后占用信用，并下达 ERP"),
                new Text("back to the requester, who changes it and submits it again", "退回申请人修改后重新提交"),
                new Text("the order ends here and its credit reservation is given back", "订单到此结束，释放信用预占"));
    }

    private static List<Evidence.Fact> facts(Order order, Assessment assessment) {
        List<Evidence.Fact> facts = new ArrayList<>();
        String ship = order.requestedShipDate().toString();
        facts.add(new Evidence.Fact("shipDate", new Text("Ship date", "发货日期"), new Text(ship, ship)));
        facts.add(new Evidence.Fact(
                "customerType",
                new Text("Customer type", "客户类型"),
                assessment.customer().type().title()));
        facts.add(new Evidence.Fact(
                "territory",
                new Text("Territory", "区域"),
                new Text(
                        assessment.customer().territory(), assessment.customer().territory())));
        String revision = Integer.toString(order.revision());
        facts.add(new Evidence.Fact("revision", new Text("Revision", "版次"), new Text(revision, revision)));
        String note = order.content().note();
        if (note != null) {
            facts.add(new Evidence.Fact("note", new Text("Note", "备注"), new Text(note, note)));
        }
        return facts;
    }

    /** Only what was over before this order came in, so that the evidence does not change while others decide. */
    private List<Evidence.Precedent> precedents(Order order) {
        return orders
                .overBefore(
                        order.customer(), order.number(), order.submittedAt().orElse(order.createdAt()), PRECEDENTS)
                .stream()
                .map(OrderEvidence::precedent)
                .toList();
    }

    private static Evidence.Precedent precedent(Order earlier) {
        return new Evidence.Precedent(
                earlier.number(),
                new Text("Order " + earlier.number(), "订单 " + earlier.number()),
                earlier.orderValue(),
                java.time.LocalDate.ofInstant(
                        earlier.closedAt().orElse(earlier.createdAt()), java.time.ZoneId.of("Asia/Shanghai")),
                earlier.status().title());
    }
}
