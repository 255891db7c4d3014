package io.countersign.advance;

import io.countersign.approval.Evidence;
import io.countersign.document.Documents;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts before an approver what is known of an advance. */
@Component
class AdvanceEvidence {

    private final AssessAdvance assessAdvance;
    private final People people;
    private final Documents documents;

    AdvanceEvidence(AssessAdvance assessAdvance, People people, Documents documents) {
        this.assessAdvance = assessAdvance;
        this.people = people;
        this.documents = documents;
    }

    Evidence of(Advance advance) {
        Assessment assessment = assessAdvance.assess(advance);
        Text employee = people.find(advance.requester())
                .map(Person::name)
                .orElse(same(advance.requester().value()));
        return new Evidence(
                new Evidence.Header(
                        advance.subject(),
                        AdvanceDeeds.title(advance.purpose()),
                        employee,
                        advance.amount(),
                        advance.requester(),
                        advance.submittedAt().orElse(advance.createdAt())),
                facts(advance),
                assessment.findings(),
                assessment.isBlocked() ? 0 : 1,
                List.of(usage(assessment)),
                null,
                List.of(),
                documents.of(AdvanceSubjects.TYPE, advance.number()),
                List.of(),
                new Text("after the last approval the money is paid to the employee", "最后一位审批人同意后向借款人付款"),
                new Text("back to the requester, who changes it and submits it again", "退回申请人修改后重新提交"),
                new Text("the request ends here, nothing is paid", "申请到此结束，不付款"));
    }

    static Evidence.Usage usage(Assessment assessment) {
        return new Evidence.Usage(
                new Text("Open advances of the employee", "借款人未清借款"),
                assessment.open(),
                assessment.open().plus(assessment.content().amount()),
                null,
                List.of(
                        new Evidence.Figure(
                                "open",
                                new Text("Open now", "目前未清"),
                                assessment.open().toString()),
                        new Evidence.Figure(
                                "amount",
                                new Text("This advance", "本次借款"),
                                assessment.content().amount().toString())));
    }

    private static List<Evidence.Fact> facts(Advance advance) {
        AdvanceContent content = advance.content();
        List<Evidence.Fact> facts = new ArrayList<>();
        facts.add(new Evidence.Fact(
                "purpose", new Text("Purpose", "用途"), content.purpose().title()));
        facts.add(new Evidence.Fact("reason", new Text("Reason", "事由"), same(content.reason())));
        String activity = content.activity();
        if (activity != null) {
            facts.add(new Evidence.Fact("activity", new Text("Activity", "市场活动"), same(activity)));
        }
        facts.add(new Evidence.Fact(
                "neededOn",
                new Text("Needed on", "用款日期"),
                same(content.neededOn().toString())));
        facts.add(new Evidence.Fact(
                "endsOn", new Text("Ends on", "事项结束"), same(content.endsOn().toString())));
        facts.add(new Evidence.Fact(
                "dueOn",
                new Text("To be settled by", "应结清日期"),
                same(content.dueOn().toString())));
        facts.add(
                new Evidence.Fact("revision", new Text("Revision", "版次"), same(Integer.toString(advance.revision()))));
        return facts;
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
