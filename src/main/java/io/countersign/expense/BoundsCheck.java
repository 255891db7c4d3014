package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hotel, meal allowance, local transport and telephone: so much a night, day or month, by grade and city. */
@Component
@Order(1)
class BoundsCheck implements ClaimCheck {

    private static final Set<ExpenseType> MEALS = Set.of(
            ExpenseType.BUSINESS_MEAL, ExpenseType.HCP_MEAL, ExpenseType.INTERNAL_MEAL, ExpenseType.ENTERTAINMENT);

    private final RuleBook rules;
    private final Cities cities;

    BoundsCheck(RuleBook rules, Cities cities) {
        this.rules = rules;
        this.cities = cities;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            ExpenseLine.Facts line = lines.get(i);
            if (line.type().spansDays()) {
                Rule rule = rules.inForce(ExpenseRuleCodes.BOUNDS, line.spentOn());
                byDay(rule, i, claim, judgement);
            } else if (line.type() == ExpenseType.MOBILE) {
                Rule rule = rules.inForce(ExpenseRuleCodes.BOUNDS, line.spentOn());
                Money bound = new Money(rule.decimal("MOBILE." + claim.grade()));
                judgement.bound(rule, i, line, bound, new Text("telephone, a month", "通讯费每月"));
            }
        }
    }

    private void byDay(Rule rule, int index, Case claim, Judgement judgement) {
        ExpenseLine.Facts line = claim.content().lines().get(index);
        CityTier tier = cities.tier(line.city(), line.spentOn());
        BigDecimal base = rule.decimal(line.type() + "." + tier);
        BigDecimal percent = rule.decimal("percent." + claim.grade());
        Money each = Money.rounded(base.multiply(percent).movePointLeft(2));
        long units = units(line, claim.content());
        Text unit = line.type() == ExpenseType.HOTEL ? new Text("nights", "晚") : new Text("days", "天");
        judgement.bound(
                rule,
                index,
                line,
                each.times(units),
                new Text(
                        units + " " + unit.en() + " × " + each.formatted() + ", " + tier + ", " + claim.grade(),
                        units + " " + unit.zh() + " × " + each.formatted() + "，" + tier + "，" + claim.grade()));
    }

    /** A stay is paid by nights; an allowance is not paid for days on which the house paid a meal. */
    private static long units(ExpenseLine.Facts line, ClaimContent content) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(line.spentOn(), line.spentTo()) + 1;
        if (line.type() == ExpenseType.HOTEL) {
            return Math.max(1, days - 1);
        }
        if (line.type() != ExpenseType.MEAL_ALLOWANCE) {
            return days;
        }
        Set<LocalDate> hosted = content.lines().stream()
                .filter(other -> MEALS.contains(other.type()))
                .map(ExpenseLine.Facts::spentOn)
                .filter(day -> !day.isBefore(line.spentOn()) && !day.isAfter(line.spentTo()))
                .collect(Collectors.toSet());
        return days - hosted.size();
    }
}
