package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Check 7: does the order fit the limit, and may the account be used at all? */
@Component
@Order(7)
class LimitCheck implements CreditCheck {

    private final RuleBook rules;

    LimitCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(Facts facts) {
        Rule rule = rules.inForce(RuleCodes.CREDIT_LIMIT, facts.on());
        List<Finding> findings = new ArrayList<>();
        switch (facts.position().standing()) {
            case STOP -> findings.add(stopped(rule));
            case HOLD -> findings.add(held(rule));
            case OK, WATCH -> {}
        }
        if (facts.exposure().isExceeded()) {
            findings.add(facts.position().mode() == CreditMode.NO_CREDIT ? unpaid(rule, facts) : exceeded(rule, facts));
        }
        return findings;
    }

    private static Finding exceeded(Rule rule, Facts facts) {
        CreditExposure exposure = facts.exposure();
        Money limit = facts.position().effectiveLimit();
        Percentage share = exposure.overrunShare();
        String over = exposure.overrun().formatted();
        String en = Arithmetic.en(exposure) + " The limit is " + limit.formatted() + ", so the order exceeds it by "
                + over + (share == null ? "." : " (" + share.formatted() + " % of the limit).");
        String zh = Arithmetic.zh(exposure) + "信用额度 " + limit.formatted() + "，超额 " + over
                + (share == null ? "。" : "（占额度 " + share.formatted() + "%）。");
        Map<String, String> figures = new LinkedHashMap<>(Arithmetic.facts(exposure));
        figures.put("overrunPercent", share == null ? "" : share.toString());
        return rule.finding(
                "credit-limit-exceeded",
                Severity.HOLD,
                new Text(en, zh),
                figures,
                new Text(
                        "A receipt of at least " + over + " or a limit of at least "
                                + exposure.total().formatted() + " clears this; otherwise a credit decision is needed.",
                        "收款不少于 " + over + "，或额度调整到不低于 " + exposure.total().formatted() + " 即可解除，否则需要信用审批。"));
    }

    private static Finding unpaid(Rule rule, Facts facts) {
        CreditExposure exposure = facts.exposure();
        String value = exposure.orderValue().formatted();
        String paid = exposure.prepaid().formatted();
        String missing = exposure.overrun().formatted();
        return rule.finding(
                "prepayment-missing",
                Severity.HOLD,
                new Text(
                        "This dealer buys against prepayment only: order " + value + " − prepaid " + paid + " = "
                                + missing + " not paid.",
                        "该经销商仅限预付款采购：订单 " + value + " − 已预付 " + paid + " = 未付 " + missing + "。"),
                Arithmetic.facts(exposure),
                new Text(
                        "A receipt of " + missing + " allocated to this order clears this.",
                        "收到 " + missing + " 并分配到本订单即可解除。"));
    }

    private static Finding held(Rule rule) {
        return rule.finding(
                "credit-account-held",
                Severity.HOLD,
                new Text("The dealer's credit account is on hold.", "该经销商的信用账户处于冻结待审状态。"),
                Map.of("standing", Standing.HOLD.name()),
                new Text(
                        "The credit manager can lift the hold; otherwise every order needs a credit decision.",
                        "可由信用经理解除冻结，否则每张订单都需要信用审批。"));
    }

    private static Finding stopped(Rule rule) {
        return rule.finding(
                "credit-account-stopped",
                Severity.BLOCK,
                new Text("The dealer's credit account is stopped: no order is accepted.", "该经销商的信用账户已停用，不接受任何订单。"),
                Map.of("standing", Standing.STOP.name()),
                new Text(
                        "Only the credit manager can lift the stop; submit the order again afterwards.",
                        "只有信用经理可以解除停用，解除后请重新提交订单。"));
    }
}
