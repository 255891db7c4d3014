package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Check 12: a limit nearly used up is flagged, and the order passes. An exceeded limit is the matter of check 7. */
@Component
@Order(12)
class UtilisationCheck implements CreditCheck {

    private final RuleBook rules;

    UtilisationCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> findings(Facts facts) {
        Rule rule = rules.inForce(RuleCodes.UTILISATION, facts.on());
        Percentage bound = new Percentage(rule.decimal("utilisationPercent"));
        Percentage utilisation = facts.exposure().utilisation();
        return utilisation == null || facts.exposure().isExceeded() || bound.exceeds(utilisation)
                ? List.of()
                : List.of(finding(rule, facts, utilisation, bound));
    }

    private static Finding finding(Rule rule, Facts facts, Percentage utilisation, Percentage bound) {
        String total = facts.exposure().total().formatted();
        String limit = facts.position().effectiveLimit().formatted();
        return rule.finding(
                "credit-watch",
                Severity.WARN,
                new Text(
                        "Exposure " + total + " is " + utilisation.formatted() + " % of the limit of " + limit
                                + " (watched from " + bound.formatted() + " %).",
                        "信用占用 " + total + " 达额度 " + limit + " 的 " + utilisation.formatted() + "%（关注线 "
                                + bound.formatted() + "%）。"),
                Map.of(
                        "exposure", facts.exposure().total().toString(),
                        "utilisation", utilisation.toString()),
                new Text("Nothing needs to be done for this order.", "本订单无需处理。"));
    }
}
