package io.countersign.order;

import io.countersign.approval.Evidence.Figure;
import io.countersign.approval.Evidence.Usage;
import io.countersign.credit.CreditExposure;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;

/** The dealer's credit before and after an order, as a sum that can be checked with a pencil. */
final class CreditUsage {

    private CreditUsage() {}

    static Usage of(CreditExposure exposure) {
        Money added = exposure.orderValue().minus(exposure.prepaid());
        return new Usage(
                new Text("Credit used", "信用占用"),
                exposure.total().minus(added),
                exposure.total(),
                exposure.limit(),
                List.of(
                        figure("openReceivables", "Open receivables", "应收账款", exposure.openReceivables()),
                        figure("unappliedReceipts", "− unapplied receipts", "− 未核销收款", exposure.unappliedReceipts()),
                        figure(
                                "deliveredUnbilled",
                                "+ delivered, not billed",
                                "+ 已发货未开票",
                                exposure.deliveredUnbilled()),
                        figure(
                                "approvedUndelivered",
                                "+ approved, not delivered (within the horizon)",
                                "+ 已批准未发货（展望期内）",
                                exposure.approvedUndelivered()),
                        figure("reserved", "+ reserved by other orders", "+ 其他在途订单预占", exposure.reserved()),
                        figure("orderValue", "+ this order", "+ 本订单", exposure.orderValue()),
                        figure("prepaid", "− prepaid for this order", "− 本订单预付", exposure.prepaid()),
                        figure("total", "= exposure", "= 信用占用", exposure.total()),
                        figure("overrun", "beyond the limit", "超出额度", exposure.overrun())));
    }

    private static Figure figure(String key, String en, String zh, Money amount) {
        return new Figure(key, new Text(en, zh), amount.toString());
    }
}
