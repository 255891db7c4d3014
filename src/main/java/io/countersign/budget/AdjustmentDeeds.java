package io.countersign.budget;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to an adjustment, in the transaction in which it happened. */
@Component
class AdjustmentDeeds {

    private final ApplicationEventPublisher events;
    private final Cases cases;

    AdjustmentDeeds(ApplicationEventPublisher events, Cases cases) {
        this.events = events;
        this.cases = cases;
    }

    void drafted(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-saved", new Text("Draft saved", "保存草稿"));
    }

    void submitted(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-submitted", new Text("Budget adjustment submitted", "提交预算调整"));
    }

    void resubmitted(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-resubmitted", new Text("Revised and submitted again", "修改后重新提交"));
    }

    void checked(BudgetAdjustment adjustment, AdjustmentAssessment assessment) {
        int found = assessment.findings().size();
        tell(
                adjustment,
                "adjustment-checked",
                found == 0
                        ? new Text("Checked, nothing found", "检查完成，没有发现问题")
                        : new Text(
                                "Checked: " + found + (found == 1 ? " finding" : " findings"),
                                "完成检查：" + found + " 条发现"));
    }

    void asked(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-reserved", new Text("Amount set aside, approvals asked for", "已预占金额并发起审批"));
    }

    void returned(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-returned", new Text("Back with its requester", "退回申请人修改"));
    }

    void booked(BudgetAdjustment adjustment) {
        tell(adjustment, "adjustment-booked", new Text("All decisions made, budget moved", "审批完成，预算已划转"));
    }

    void closed(BudgetAdjustment adjustment) {
        Text status = adjustment.status().title();
        tell(
                adjustment,
                "adjustment-" + adjustment.status().name().toLowerCase(Locale.ROOT),
                new Text("Budget adjustment " + status.en(), "预算调整" + status.zh()));
    }

    private void tell(BudgetAdjustment adjustment, String kind, Text what) {
        AdjustmentContent content = adjustment.content();
        Map<String, String> facts = new TreeMap<>();
        facts.put("status", adjustment.status().name());
        facts.put("revision", Integer.toString(adjustment.revision()));
        facts.put("amount", content.amount().toString());
        facts.put("from", content.from());
        facts.put("to", content.to());
        facts.put("month", AdjustmentContent.month(content.month()));
        record(adjustment);
        @Nullable String why = adjustment.closingReason().orElse(null);
        events.publishEvent(new Deed(kind, adjustment.number(), what, why, facts));
    }

    private void record(BudgetAdjustment adjustment) {
        AdjustmentContent content = adjustment.content();
        cases.record(new CaseFacts(
                adjustment.subject(),
                AdjustmentFacts.title(content),
                content.from(),
                null,
                adjustment.requester(),
                adjustment.unit(),
                content.amount(),
                adjustment.status().name(),
                adjustment.statusSince(),
                adjustment.submittedAt().orElse(null),
                adjustment.closedAt().orElse(null),
                adjustment.processInstance().orElse(null)));
    }
}
