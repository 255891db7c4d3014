package io.countersign.promo;

import io.countersign.approval.Evidence;
import io.countersign.approval.Evidence.Column;
import io.countersign.approval.Evidence.Fact;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything an approver needs to decide on a requisition. */
@Component
class RequisitionEvidence {

    private static final int CHECKS = 6;

    private static final List<Column> COLUMNS = List.of(
            new Column("item", new Text("Item", "物料"), false),
            new Column("recipient", new Text("For", "发放对象"), false),
            new Column("quantity", new Text("Quantity", "数量"), true),
            new Column("unitCost", new Text("Unit cost", "单价"), true),
            new Column("amount", new Text("Amount", "金额"), true),
            new Column("onHand", new Text("In stock", "库存"), true),
            new Column("before", new Text("Free before", "领用前可用"), true),
            new Column("after", new Text("Free after", "领用后可用"), true));

    private final AssessRequisition assess;
    private final CitedActivities activities;
    private final Documents documents;

    RequisitionEvidence(AssessRequisition assess, CitedActivities activities, Documents documents) {
        this.assess = assess;
        this.activities = activities;
        this.documents = documents;
    }

    Evidence of(Requisition requisition) {
        Assessment assessment = assess.assess(requisition);
        RequisitionContent content = assessment.content();
        Text activity = activities
                .find(content.activity())
                .map(card -> new Text(
                        card.number() + " · " + card.title().en(),
                        card.number() + " · " + card.title().zh()))
                .orElse(same(content.activity()));
        return new Evidence(
                new Evidence.Header(
                        requisition.subject(),
                        RequisitionFacts.title(content),
                        activity,
                        requisition.total(),
                        requisition.requester(),
                        requisition.submittedAt().orElse(requisition.createdAt())),
                List.of(
                        new Fact(
                                "neededOn",
                                new Text("Needed on", "使用日期"),
                                same(content.neededOn().toString())),
                        new Fact("purpose", new Text("Purpose", "用途"), same(content.purpose())),
                        new Fact("revision", new Text("Revision", "版次"), same(String.valueOf(requisition.revision())))),
                assessment.findings(),
                CHECKS - brokenRules(assessment),
                List.of(),
                new Evidence.Table(
                        COLUMNS,
                        content.lines().stream()
                                .map(line -> row(line, assessment))
                                .toList()),
                List.of(),
                documents.of(Requisition.TYPE, requisition.number()),
                List.of(),
                new Text("sales operations hand the items out", "销售运营发放物料"),
                new Text("back to the requester, who changes it and submits it again", "退回申请人修改后重新提交"),
                new Text("it ends here and the items are free again", "申请到此结束，物料释放"));
    }

    private static int brokenRules(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.rule())
                .collect(Collectors.toSet())
                .size();
    }

    private static List<String> row(RequisitionLine line, Assessment assessment) {
        PromoItem item = assessment.items().get(line.item());
        int wanted = assessment.content().quantities().getOrDefault(line.item(), 0);
        int before = item == null ? 0 : item.free() + (assessment.held() ? wanted : 0);
        String name = item == null
                ? line.item()
                : item.code() + " " + item.name().zh() + " / " + item.name().en();
        return List.of(
                name,
                line.recipient().title().zh() + " / " + line.recipient().title().en(),
                String.valueOf(line.quantity()),
                line.unitCost().toString(),
                line.amount().toString(),
                String.valueOf(item == null ? 0 : item.onHand()),
                String.valueOf(before),
                String.valueOf(before - wanted));
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
