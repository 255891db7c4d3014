package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.expense.CitedActivities.Cited;
import io.countersign.language.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the house never pays, and entertainment that nobody agreed to before. */
@Component
@Order(3)
class PurposeCheck implements ClaimCheck {

    private static final Set<ExpenseType> NEVER =
            Set.of(ExpenseType.ALCOHOL, ExpenseType.LEISURE, ExpenseType.GIFT_CARD);

    private final RuleBook rules;
    private final CitedActivities activities;

    PurposeCheck(RuleBook rules, CitedActivities activities) {
        this.rules = rules;
        this.activities = activities;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            never(i, lines.get(i), judgement);
            if (lines.get(i).type() == ExpenseType.ENTERTAINMENT) {
                priorRequest(i, lines.get(i), judgement);
            }
        }
    }

    private void never(int index, ExpenseLine.Facts line, Judgement judgement) {
        Rule rule = rules.inForce(ExpenseRuleCodes.NEVER_PAID, line.spentOn());
        String text = line.description().toLowerCase(Locale.ROOT);
        Optional<String> word = NEVER.contains(line.type())
                ? Optional.of(line.type().title().en().toLowerCase(Locale.ROOT))
                : Arrays.stream(rule.text("words").split("[,，]"))
                        .map(String::strip)
                        .filter(text::contains)
                        .findFirst();
        word.ifPresent(found -> judgement.find(
                rule,
                "never-paid",
                Severity.BLOCK,
                index,
                new Text(
                        "The house does not pay for alcohol, leisure or gift cards (“" + found + "”).",
                        "公司不承担酒水、休闲娱乐和购物卡费用（“" + found + "”）。"),
                Map.of("word", found),
                new Text("Remove the line.", "请删除该行。")));
    }

    private void priorRequest(int index, ExpenseLine.Facts line, Judgement judgement) {
        Optional<Cited> asked =
                Optional.ofNullable(line.activity()).flatMap(activities::find).filter(Cited::approved);
        if (asked.isEmpty()) {
            judgement.find(
                    rules.inForce(ExpenseRuleCodes.PRIOR_REQUEST, line.spentOn()),
                    "no-prior-request",
                    Severity.BLOCK,
                    index,
                    new Text(
                            "Entertainment is paid only for an activity that was approved before.",
                            "业务招待须事先申请，且所关联的市场活动已获批准。"),
                    Map.of(),
                    new Text("Cite the approved activity.", "请关联已获批准的市场活动。"));
        }
    }
}
