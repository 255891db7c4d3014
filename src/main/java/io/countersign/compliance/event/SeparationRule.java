package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** C24: who asks for money is not paid by it. Who may decide is separated by the approvals themselves. */
final class SeparationRule implements EventRule {

    @Override
    public String code() {
        return "C24";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        event.payees().stream()
                .filter(payee -> event.applicant().id().equals(payee.person()))
                .forEach(payee -> found.block(
                        "applicant-is-paid",
                        new Text(
                                payee.name() + " applies for the activity and would be paid by it.",
                                payee.name() + " 既是申请人又是收款人。"),
                        Map.of(
                                "person",
                                event.applicant().id().value(),
                                "amount",
                                payee.amount().toString()),
                        new Text("Own outlays are claimed as expenses, which others approve.", "个人垫付请通过费用报销由他人审批。")));
        return found.all();
    }
}
