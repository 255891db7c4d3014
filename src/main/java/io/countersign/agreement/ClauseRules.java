package io.countersign.agreement;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.web.InvalidInput.Collector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What clauses may not say: fix or floor the dealer's resale price (C23), or arrange for invoices above the price (C30). And
 * what they must say: a principal protects whom he makes promise things to dealers.
 */
final class ClauseRules {

    static final String RESALE_PRICE = "C23";
    static final String OVER_INVOICING = "C30";
    static final String PROTECTION = "AG-21";

    private final RuleBook rules;

    ClauseRules(RuleBook rules) {
        this.rules = rules;
    }

    void check(AgreementKind kind, List<Clause> clauses, LocalDate on, Collector errors) {
        Rule resale = rules.inForce(RESALE_PRICE, on);
        Rule invoices = rules.inForce(OVER_INVOICING, on);
        for (int place = 0; place < clauses.size(); place++) {
            String text = clauses.get(place).text();
            String field = "clauses[" + place + "]";
            errors.require(
                    !says(text, resale),
                    field,
                    "The clause fixes or floors the price at which the dealer resells (rule C23). Take it out: the dealer sets"
                            + " his own prices.",
                    "该条款固定或限定了经销商的转售价格（规则 C23）。请删除：转售价格由经销商自主确定。");
            errors.require(
                    !says(text, invoices),
                    field,
                    "The clause arranges for invoices above the price (rule C30). Take it out.",
                    "该条款约定高开票据（规则 C30），请删除。");
        }
        if (kind == AgreementKind.PRINCIPAL) {
            protection(clauses, on, errors);
        }
    }

    private static boolean says(String text, Rule rule) {
        return Pattern.compile(rule.text("words.zh")).matcher(text).find()
                || Pattern.compile(rule.text("words.en"), Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    private void protection(List<Clause> clauses, LocalDate on, Collector errors) {
        Set<ClauseKind> there = clauses.stream().map(Clause::kind).collect(Collectors.toSet());
        List<ClauseKind> missing = Arrays.stream(
                        rules.inForce(PROTECTION, on).text("protective").split(" "))
                .map(ClauseKind::valueOf)
                .filter(kind -> !there.contains(kind))
                .toList();
        errors.require(
                missing.isEmpty(),
                "clauses",
                "The principal's agreement lacks clauses that protect us: "
                        + missing.stream().map(kind -> kind.title().en()).collect(Collectors.joining(", ")) + ".",
                "上游协议缺少保护性条款：" + missing.stream().map(kind -> kind.title().zh()).collect(Collectors.joining("、"))
                        + "。");
    }
}
