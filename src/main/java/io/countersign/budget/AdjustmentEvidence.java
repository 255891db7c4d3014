package io.countersign.budget;

import io.countersign.approval.Evidence;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts before an approver which budget gives how much to which, and what both have before and after. */
@Component
class AdjustmentEvidence {

    private static final int CHECKS = 3;

    private final People people;
    private final Documents documents;

    AdjustmentEvidence(People people, Documents documents) {
        this.people = people;
        this.documents = documents;
    }

    Evidence of(BudgetAdjustment adjustment, AdjustmentAssessment assessment) {
        AdjustmentContent content = assessment.content();
        Text from = named(assessment.from());
        Text to = named(assessment.to());
        return new Evidence(
                new Evidence.Header(
                        adjustment.subject(),
                        AdjustmentFacts.title(content),
                        new Text(from.en() + " → " + to.en(), from.zh() + " → " + to.zh()),
                        content.amount(),
                        adjustment.requester(),
                        adjustment.submittedAt().orElse(adjustment.createdAt())),
                List.of(
                        new Evidence.Fact("from", new Text("From", "调出预算"), from),
                        new Evidence.Fact(
                                "givingOwner", new Text("Its owner", "调出预算负责人"), name(assessment.givingOwner())),
                        new Evidence.Fact("to", new Text("To", "调入预算"), to),
                        new Evidence.Fact(
                                "receivingOwner",
                                new Text("Its owner", "调入预算负责人"),
                                name(assessment.to().owner())),
                        fact("month", new Text("Month", "月份"), AdjustmentContent.month(content.month())),
                        fact("reason", new Text("Reason", "原因"), content.reason()),
                        fact("revision", new Text("Revision", "版次"), Integer.toString(adjustment.revision()))),
                assessment.findings(),
                Math.max(0, CHECKS - assessment.findings().size()),
                assessment.usage().stream().map(NodeUsage::asUsage).toList(),
                null,
                List.of(),
                documents.of(AdjustmentSubjects.TYPE, adjustment.number()),
                adjustment.before().map(content::since).orElse(List.of()),
                new Text("after the last approval the amount moves at once", "最后一位审批人同意后，预算立即划转"),
                new Text("back to the requester, who changes it and submits it again", "退回申请人修改后重新提交"),
                new Text("nothing moves; what was set aside is free again", "不作调整，释放预占金额"));
    }

    private static Evidence.Fact fact(String key, Text label, String value) {
        return new Evidence.Fact(key, label, new Text(value, value));
    }

    private static Text named(BudgetNode node) {
        return new Text(
                node.code() + " · " + node.name().en(),
                node.code() + " · " + node.name().zh());
    }

    private Text name(PersonId person) {
        return people.find(person).map(Person::name).orElse(new Text(person.value(), person.value()));
    }
}
