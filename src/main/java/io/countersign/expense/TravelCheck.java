package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How comfortably one travels, by grade. */
@Component
@Order(6)
class TravelCheck implements ClaimCheck {

    private final RuleBook rules;

    TravelCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            ExpenseLine.Facts line = lines.get(i);
            if (line.type() == ExpenseType.TRAIN || line.type() == ExpenseType.FLIGHT) {
                Rule rule = rules.inForce(ExpenseRuleCodes.TRAVEL_CLASS, line.spentOn());
                check(rule, i, line, rule.text(line.type() + "." + claim.grade()), judgement);
            }
        }
    }

    private static void check(Rule rule, int index, ExpenseLine.Facts line, String allowed, Judgement judgement) {
        TravelClass taken = line.details().travelClass();
        if (taken == null) {
            judgement.find(
                    rule,
                    "travel-class-missing",
                    Severity.WARN,
                    index,
                    new Text("The class on the ticket is not given.", "未填写车票或机票的席别。"),
                    Map.of("allowed", allowed),
                    new Text("Choose the class printed on the ticket.", "请选择票面席别。"));
        } else if (!Set.of(allowed.split(" ")).contains(taken.name())) {
            judgement.find(
                    rule,
                    "travel-class",
                    Severity.HOLD,
                    index,
                    new Text(
                            "Travelled " + taken + "; your grade travels " + allowed + ".",
                            "实际席别 " + taken + "，您的级别标准为 " + allowed + "。"),
                    Map.of("taken", taken.name(), "allowed", allowed),
                    null);
        }
    }
}
