package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Check 8: is the order larger than the grade allows, or the first of a new dealer? What is prepaid carries no risk. */
@Component
@Order(8)
class DocumentValueCheck implements CreditCheck {

    private final RuleBook rules;
    private final JdbcClient jdbc;

    DocumentValueCheck(RuleBook rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    @Override
    public List<Finding> findings(Facts facts) {
        Rule rule = rules.inForce(RuleCodes.DOCUMENT_VALUE, facts.on());
        CreditGrade grade = facts.position().grade();
        Money most = new Money(rule.decimal("maxDocumentValue." + grade));
        List<Finding> findings = new ArrayList<>();
        if (facts.position().mode() != CreditMode.UNLIMITED
                && facts.creditNeeded().exceeds(most)) {
            findings.add(tooLarge(rule, facts, most));
        }
        if (grade == CreditGrade.N
                && facts.creditNeeded().isPositive()
                && isFirst(facts.position().customer())) {
            findings.add(first(rule, facts));
        }
        return findings;
    }

    private boolean isFirst(String customer) {
        return jdbc.sql("select 1 from credit_commitment where customer_code = ? limit 1")
                .param(customer)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private static Finding tooLarge(Rule rule, Facts facts, Money most) {
        CreditGrade grade = facts.position().grade();
        String value = facts.creditNeeded().formatted();
        return rule.finding(
                "document-value-exceeded",
                Severity.HOLD,
                new Text(
                        "The order needs credit of " + value + "; a single order of grade " + grade + " may need "
                                + most.formatted() + ".",
                        "本订单需占用信用 " + value + "，信用等级 " + grade + " 的单笔上限为 " + most.formatted() + "。"),
                Map.of(
                        "creditNeeded", facts.creditNeeded().toString(),
                        "maxDocumentValue", most.toString(),
                        "grade", grade.name()),
                new Text(
                        "A smaller order or a prepayment of "
                                + facts.creditNeeded().minus(most).formatted()
                                + " clears this; otherwise a credit decision is needed.",
                        "减小订单金额，或预付 " + facts.creditNeeded().minus(most).formatted() + " 即可解除，否则需要信用审批。"));
    }

    private static Finding first(Rule rule, Facts facts) {
        return rule.finding(
                "first-order",
                Severity.HOLD,
                new Text("This is the first order of a new dealer that needs credit.", "这是新经销商首笔需要占用信用的订单。"),
                Map.of("creditNeeded", facts.creditNeeded().toString()),
                new Text("Full prepayment clears this; otherwise a credit decision is needed.", "全额预付即可解除，否则需要信用审批。"));
    }
}
