package io.countersign.expense;

import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An allowance is paid once for a day, whatever claim it stands in. */
@Component
@Order(7)
class AllowanceCheck implements ClaimCheck {

    private final RuleBook rules;
    private final Claims claims;

    AllowanceCheck(RuleBook rules, Claims claims) {
        this.rules = rules;
        this.claims = claims;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            ExpenseLine.Facts line = lines.get(i);
            if (line.type() == ExpenseType.MEAL_ALLOWANCE) {
                int index = i;
                claims.allowancesElsewhere(claim.claimant(), claim.number(), line.spentOn(), line.spentTo()).stream()
                        .findFirst()
                        .ifPresent(other -> paidBefore(index, line, other, judgement));
                for (int j = 0; j < i; j++) {
                    if (overlaps(lines.get(j), line)) {
                        paidBefore(i, line, "line " + (j + 1), judgement);
                        break;
                    }
                }
            }
        }
    }

    private static boolean overlaps(ExpenseLine.Facts one, ExpenseLine.Facts other) {
        return one.type() == ExpenseType.MEAL_ALLOWANCE
                && !one.spentOn().isAfter(other.spentTo())
                && !other.spentOn().isAfter(one.spentTo());
    }

    private void paidBefore(int index, ExpenseLine.Facts line, String where, Judgement judgement) {
        judgement.find(
                rules.inForce(ExpenseRuleCodes.ALLOWANCE_ONCE, line.spentOn()),
                "allowance-twice",
                Severity.BLOCK,
                index,
                new Text(
                        "An allowance for a day from " + line.spentOn() + " to " + line.spentTo() + " is in " + where
                                + " already.",
                        line.spentOn() + " 至 " + line.spentTo() + " 期间的补助已在 " + where + " 中申领。"),
                Map.of("where", where),
                new Text("Leave out the days that are claimed there.", "请去掉已申领的日期。"));
    }
}
