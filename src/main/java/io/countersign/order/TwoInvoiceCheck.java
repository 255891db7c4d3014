package io.countersign.order;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.customer.Customer;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Check 11: between us and a public hospital may stand one dealer only. Orders are delivered to the customer itself, so nothing
 * is broken here yet; that goods of a second-tier dealer may not go on to a public hospital is said on the order.
 */
@Component
class TwoInvoiceCheck {

    private final RuleBook rules;

    TwoInvoiceCheck(RuleBook rules) {
        this.rules = rules;
    }

    List<Finding> check(Customer customer, LocalDate on) {
        Rule rule = rules.inForce(RuleCodes.TWO_INVOICE, on);
        if (customer.dealerTier() <= rule.whole("tier")) {
            return List.of();
        }
        return List.of(rule.finding(
                "not-for-public-hospitals",
                Severity.INFO,
                new Text(
                        customer.name().en() + " is a dealer of tier " + customer.dealerTier()
                                + ": these goods may not go on to public hospitals.",
                        customer.name().zh() + "为" + customer.dealerTier() + "级经销商：本单货品不得再销往公立医院（两票制）。"),
                Map.of("customer", customer.code(), "tier", Integer.toString(customer.dealerTier())),
                null));
    }
}
