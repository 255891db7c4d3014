package io.countersign.credit;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exposure as a sum that a person can check with a pencil. */
final class Arithmetic {

    private Arithmetic() {}

    static String en(CreditExposure exposure) {
        return "Exposure " + exposure.total().formatted() + " = open receivables "
                + exposure.openReceivables().formatted() + " − unapplied receipts "
                + exposure.unappliedReceipts().formatted() + " + delivered, not billed "
                + exposure.deliveredUnbilled().formatted() + " + approved, not delivered "
                + exposure.approvedUndelivered().formatted() + " + reserved by other orders "
                + exposure.reserved().formatted() + " + this order "
                + exposure.orderValue().formatted() + " − prepaid "
                + exposure.prepaid().formatted() + ".";
    }

    static String zh(CreditExposure exposure) {
        return "信用占用 " + exposure.total().formatted() + " = 应收账款 "
                + exposure.openReceivables().formatted() + " − 未核销收款 "
                + exposure.unappliedReceipts().formatted() + " + 已发货未开票 "
                + exposure.deliveredUnbilled().formatted() + " + 已批准未发货 "
                + exposure.approvedUndelivered().formatted() + " + 其他在途订单占用 "
                + exposure.reserved().formatted() + " + 本订单 "
                + exposure.orderValue().formatted() + " − 已预付 "
                + exposure.prepaid().formatted() + "。";
    }

    static Map<String, String> facts(CreditExposure exposure) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("openReceivables", exposure.openReceivables().toString());
        facts.put("unappliedReceipts", exposure.unappliedReceipts().toString());
        facts.put("deliveredUnbilled", exposure.deliveredUnbilled().toString());
        facts.put("approvedUndelivered", exposure.approvedUndelivered().toString());
        facts.put("reserved", exposure.reserved().toString());
        facts.put("orderValue", exposure.orderValue().toString());
        facts.put("prepaid", exposure.prepaid().toString());
        facts.put("exposure", exposure.total().toString());
        if (exposure.limit() != null) {
            facts.put("limit", exposure.limit().toString());
        }
        facts.put("overrun", exposure.overrun().toString());
        return facts;
    }
}
