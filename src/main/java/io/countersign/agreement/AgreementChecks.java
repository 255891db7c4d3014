package io.countersign.agreement;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.customer.Customer;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Check 4 of an order, and the exclusivity part of check 5: does an agreement cover these goods, does another dealer's forbid them? */
@Component
public class AgreementChecks {

    private final RuleBook rules;
    private final Agreements agreements;
    private final ExclusiveRights rights;

    AgreementChecks(RuleBook rules, Agreements agreements, ExclusiveRights rights) {
        this.rules = rules;
        this.agreements = agreements;
        this.rights = rights;
    }

    public List<Finding> check(Customer customer, Set<String> skus, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        Rule agreement = rules.inForce(RuleCodes.AGREEMENT, on);
        if (Arrays.asList(agreement.text("customerTypes").split(" "))
                .contains(customer.type().name())) {
            Set<String> uncovered = new TreeSet<>(skus);
            uncovered.removeAll(agreements.covering(customer.code(), skus, on).keySet());
            if (!uncovered.isEmpty()) {
                findings.add(uncovered(customer, uncovered, on, agreement));
            }
        }
        Rule price = rules.inForce(RuleCodes.PRICE, on);
        if (!skus.isEmpty()) {
            rights.elsewhere(customer.code(), skus, on)
                    .forEach(right -> findings.add(promisedToAnother(customer, right, price)));
        }
        return findings;
    }

    private static Finding uncovered(Customer customer, Set<String> skus, LocalDate on, Rule rule) {
        String list = String.join(", ", skus);
        return rule.finding(
                "no-agreement",
                new Text(
                        "No agreement of " + customer.name().en() + " in force on " + on + " covers " + list + " in "
                                + customer.territory() + ".",
                        customer.name().zh() + "在 " + on + " 没有覆盖 " + list + "（区域 " + customer.territory()
                                + "）的有效经销协议。"),
                Map.of("customer", customer.code(), "skus", list, "territory", customer.territory()),
                new Text(
                        "An agreement that covers these products is signed; else the regional director approves a spot sale.",
                        "签订覆盖上述产品的协议；否则须由大区总监批准按现货销售。"));
    }

    private static Finding promisedToAnother(Customer customer, Exclusivity right, Rule rule) {
        return rule.finding(
                "exclusive-territory",
                new Text(
                        right.sku() + " is promised exclusively to " + right.customer() + " in " + customer.territory()
                                + " (agreement " + right.agreement() + ").",
                        right.sku() + " 在区域 " + customer.territory() + " 由 " + right.customer() + " 独家经销（协议 "
                                + right.agreement() + "）。"),
                Map.of("sku", right.sku(), "agreement", right.agreement(), "holder", right.customer()),
                new Text(
                        "Take the line out, or the holder of the exclusivity agrees in writing.",
                        "请删除该行，或取得独家经销方的书面同意。"));
    }
}
