package io.countersign.customer;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.StopList;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks 1 and 2 of an order: may this customer buy at all, and do its licences cover these goods on the ship date? */
@Component
public class CustomerChecks {

    private final RuleBook rules;
    private final StopList stopList;

    CustomerChecks(RuleBook rules, StopList stopList) {
        this.rules = rules;
        this.stopList = stopList;
    }

    /** All findings, not only the first. */
    public List<Finding> check(Customer customer, Set<ProductCategory> categories, LocalDate shipDate) {
        Rule customerRule = rules.inForce(RuleCodes.CUSTOMER, shipDate);
        List<Finding> findings = new ArrayList<>();
        if (!customer.type().mayOrder()) {
            findings.add(ofATypeThatDoesNotOrder(customer, customerRule));
        }
        if (customer.status() != CustomerStatus.ACTIVE) {
            findings.add(notActive(customer, customerRule));
        }
        stopList.reasonAgainst(customer.uscc().value(), shipDate)
                .ifPresent(reason -> findings.add(listed(customer, reason, customerRule)));
        for (String paper : List.of(RuleCodes.LICENCE, "C06")) {
            findings.addAll(
                    new LicenceExamination(customer, categories, shipDate, rules.inForce(paper, shipDate)).findings());
        }
        return findings;
    }

    private static Finding ofATypeThatDoesNotOrder(Customer customer, Rule rule) {
        Text name = customer.name();
        Text type = customer.type().title();
        return rule.finding(
                "customer-type-cannot-order",
                new Text(
                        name.en() + " is registered as: " + type.en() + ". Such a partner does not buy from us.",
                        name.zh() + "的客户类型为“" + type.zh() + "”，不能下采购订单。"),
                Map.of("customer", customer.code(), "type", customer.type().name()),
                new Text("The order names the buying business instead.", "改为由实际采购单位下单。"));
    }

    private static Finding notActive(Customer customer, Rule rule) {
        Text name = customer.name();
        Text status = customer.status().title();
        return rule.finding(
                "customer-not-active",
                new Text(
                        name.en() + " (" + customer.code() + ") is " + status.en()
                                + "; only active customers are sold to.",
                        name.zh() + "（" + customer.code() + "）当前状态为“" + status.zh() + "”，仅可向状态正常的客户销售。"),
                Map.of("customer", customer.code(), "status", customer.status().name()),
                new Text("Sales operations activates the customer again.", "由销售运营恢复该客户的正常状态。"));
    }

    private static Finding listed(Customer customer, Text reason, Rule rule) {
        Text name = customer.name();
        return rule.finding(
                "customer-on-stop-list",
                new Text(
                        name.en() + " is on the compliance stop-list: " + reason.en(),
                        name.zh() + "已列入合规禁售名单：" + reason.zh()),
                Map.of("customer", customer.code(), "uscc", customer.uscc().value()),
                null);
    }
}
