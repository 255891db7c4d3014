package io.countersign.rebate;

import io.countersign.approval.Evidence;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts before an approver how the amount came about, month by month. */
@Component
class SettlementEvidence {

    private final Accruals accruals;
    private final RebateSchemes schemes;
    private final Customers customers;

    SettlementEvidence(Accruals accruals, RebateSchemes schemes, Customers customers) {
        this.accruals = accruals;
        this.schemes = schemes;
        this.customers = customers;
    }

    Evidence of(Settlement settlement) {
        Text dealer = customers.find(settlement.customer()).map(Customer::name).orElse(same(settlement.customer()));
        return new Evidence(
                new Evidence.Header(
                        settlement.subject(),
                        settlement.title(),
                        new Text(
                                settlement.customer() + " · " + dealer.en(),
                                settlement.customer() + " · " + dealer.zh()),
                        settlement.amount(),
                        settlement.requester(),
                        settlement.submittedAt() == null ? settlement.createdAt() : settlement.submittedAt()),
                facts(settlement),
                List.of(),
                0,
                List.of(),
                months(settlement),
                List.of(),
                List.of(),
                List.of(),
                new Text(
                        "after the last approval a credit note is written to the party of the agreement",
                        "最后一位审批人同意后，向协议相对方开具贷项通知"),
                new Text("the settlement is closed; a new one is proposed when the figures are right", "兑现单关闭，更正后重新提出"),
                new Text("the settlement ends here, nothing is paid", "到此结束，不予兑现"));
    }

    private List<Evidence.Fact> facts(Settlement settlement) {
        Text scheme = schemes.find(settlement.scheme())
                .map(found -> new Text(
                        found.title().en() + ", " + found.mode().title().en(),
                        found.title().zh() + "，" + found.mode().title().zh()))
                .orElse(same(settlement.scheme()));
        return List.of(
                new Evidence.Fact(
                        "kind", new Text("Kind", "类型"), settlement.kind().title()),
                new Evidence.Fact("agreement", new Text("Agreement", "协议"), same(settlement.agreement())),
                new Evidence.Fact("scheme", new Text("Scheme", "返利政策"), scheme),
                new Evidence.Fact(
                        "period",
                        new Text("Period", "期间"),
                        same(settlement.period().value())),
                new Evidence.Fact(
                        "amount",
                        new Text("Due - paid before = to pay", "应付 - 已付 = 本次兑现"),
                        same(settlement.due().formatted() + " - "
                                + settlement.paidBefore().formatted() + " = "
                                + settlement.amount().formatted())));
    }

    private Evidence.Table months(Settlement settlement) {
        return new Evidence.Table(
                List.of(
                        new Evidence.Column("month", new Text("Month", "月份"), false),
                        new Evidence.Column("turnover", new Text("Turnover so far", "累计净进货额"), true),
                        new Evidence.Column("due", new Text("Earned so far", "累计返利"), true),
                        new Evidence.Column("amount", new Text("Accrued", "当月计提"), true)),
                accruals.of(settlement.agreement()).stream()
                        .filter(accrual -> accrual.scheme().equals(settlement.scheme())
                                && accrual.period().equals(settlement.period())
                                && accrual.month().compareTo(settlement.month()) <= 0)
                        .map(accrual -> List.of(
                                accrual.month(),
                                accrual.turnover().formatted(),
                                accrual.due().formatted(),
                                accrual.amount().formatted()))
                        .toList());
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
