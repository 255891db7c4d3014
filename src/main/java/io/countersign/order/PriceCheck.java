package io.countersign.order;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Check 5: floor prices, tender prices, and what is asked for below the price that the customer is entitled to. */
@Component
class PriceCheck {

    static final String BELOW_LIST = "price-below-list";
    static final String BELOW_FLOOR = "price-below-floor";
    static final String ABOVE_TENDER = "price-above-tender";

    private final RuleBook rules;

    PriceCheck(RuleBook rules) {
        this.rules = rules;
    }

    List<Finding> check(List<OrderLine> lines, LocalDate on) {
        Rule rule = rules.inForce(RuleCodes.PRICE, on);
        List<Finding> findings = new ArrayList<>();
        for (OrderLine line : lines) {
            if (line.isBelowFloor()) {
                findings.add(belowFloor(line, rule));
            }
            if (line.isAboveTenderCap()) {
                findings.add(aboveTender(line, rule));
            }
            if (line.concession().exceeds(Percentage.ZERO)) {
                findings.add(belowList(line, rule));
            }
        }
        return findings;
    }

    private static Finding belowList(OrderLine line, Rule rule) {
        String share = line.concession().formatted();
        String entitled = line.resolvedPrice().min(line.listPrice()).formatted();
        return rule.finding(
                BELOW_LIST,
                new Text(
                        line.sku() + ": effective price " + arithmeticEn(line) + " is " + share
                                + " % below the price of " + entitled + ".",
                        line.sku() + "：实际单价 " + arithmeticZh(line) + "，比应执行价 " + entitled + " 低 " + share + "%。"),
                facts(line, Map.of("concession", line.concession().toString())),
                new Text(
                        "At " + entitled + " without free goods nobody has to decide on the price.",
                        "按 " + entitled + " 且无搭赠下单，则无需价格审批。"));
    }

    private static Finding belowFloor(OrderLine line, Rule rule) {
        return rule.finding(
                BELOW_FLOOR,
                new Text(
                        line.sku() + ": effective price " + arithmeticEn(line) + " is below the floor price of "
                                + line.floorPrice().formatted() + ".",
                        line.sku() + "：实际单价 " + arithmeticZh(line) + "，低于底价 "
                                + line.floorPrice().formatted() + "。"),
                facts(line, Map.of("floorPrice", line.floorPrice().toString())),
                new Text(
                        "An effective price of at least " + line.floorPrice().formatted() + " clears this.",
                        "实际单价不低于 " + line.floorPrice().formatted() + " 即可解除。"));
    }

    private static Finding aboveTender(OrderLine line, Rule rule) {
        String cap = line.tenderCap().orElseThrow().formatted();
        return rule.finding(
                ABOVE_TENDER,
                new Text(
                        line.sku() + ": unit price " + line.unitPrice().formatted()
                                + " is above the awarded tender price of " + cap
                                + ", which binds public medical institutions.",
                        line.sku() + "：单价 " + line.unitPrice().formatted() + " 高于中标价 " + cap + "，公立医疗机构须按中标价执行。"),
                facts(line, Map.of("tenderCap", line.tenderCap().orElseThrow().toString())),
                new Text("A unit price of at most " + cap + " clears this.", "单价不高于 " + cap + " 即可解除。"));
    }

    private static String arithmeticEn(OrderLine line) {
        return line.netAmount().formatted() + " ÷ (" + line.quantity() + " + " + line.freeQuantity() + " free) = "
                + line.effectivePrice().formatted();
    }

    private static String arithmeticZh(OrderLine line) {
        return line.netAmount().formatted() + " ÷（" + line.quantity() + " + 搭赠 " + line.freeQuantity() + "）= "
                + line.effectivePrice().formatted();
    }

    private static Map<String, String> facts(OrderLine line, Map<String, String> more) {
        Map<String, String> facts = new java.util.LinkedHashMap<>(more);
        facts.put("sku", line.sku());
        facts.put("unitPrice", line.unitPrice().toString());
        facts.put("effectivePrice", line.effectivePrice().toString());
        facts.put("listPrice", line.listPrice().toString());
        return facts;
    }
}
