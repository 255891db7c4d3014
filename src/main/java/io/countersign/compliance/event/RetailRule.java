package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** C18: shop staff get no money per box; fees for display and training go to the chain under a contract. */
final class RetailRule implements EventRule {

    @Override
    public String code() {
        return "C18";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        event.payees().forEach(payee -> staff(payee, found));
        event.gifts().forEach(gift -> staff(gift, found));
        if (event.type() == EventType.DISPLAY) {
            chain(event, found);
        }
        return found.all();
    }

    static void staff(Payee payee, Found found) {
        if (payee.kind() == Payee.Kind.SHOP_STAFF) {
            refuse(payee.name(), payee.amount().toString(), found);
        }
    }

    static void staff(Gift gift, Found found) {
        if (gift.to() == Gift.To.SHOP_STAFF && gift.perHead().isPositive()) {
            String recipient = gift.recipient();
            refuse(recipient == null ? "-" : recipient, gift.perHead().toString(), found);
        }
    }

    private static void refuse(String who, String amount, Found found) {
        found.block(
                "money-to-shop-staff",
                new Text(
                        "Shop staff must not be paid or given anything: " + who + ", " + amount + ".",
                        "不得向店员支付费用或赠送财物（挂金）：" + who + "，" + amount + " 元。"),
                Map.of("recipient", who, "amount", amount),
                new Text("Pay the chain under a contract.", "请按合同付给连锁企业。"));
    }

    private static void chain(MarketingEvent event, Found found) {
        if (event.payees().isEmpty()) {
            found.missing(
                    event.stage(),
                    "display-payee-unknown",
                    new Text("Nobody said which chain is paid for the display.", "未填写陈列费的收款连锁企业。"),
                    Map.of(),
                    new Text("Enter the chain and its contract.", "请填写连锁企业及合同。"));
        }
        event.payees().stream()
                .filter(payee -> payee.kind() == Payee.Kind.ORGANISATION)
                .filter(payee ->
                        payee.contractNo() == null || payee.contractNo().isBlank())
                .forEach(payee -> found.missing(
                        event.stage(),
                        "display-contract-missing",
                        new Text(
                                "There is no display contract with " + payee.name() + ".",
                                "没有与" + payee.name() + "签订的陈列合同。"),
                        Map.of("payee", payee.name()),
                        new Text("Enter the number of the contract.", "请填写合同编号。")));
    }
}
