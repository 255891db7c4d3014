package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node is to be, and the money it is given for each month of its period.
 *
 * @param parent  null for the root of a period
 * @param product product line; null for all
 */
public record Allocation(
        String code,
        @Nullable String parent,
        Text name,
        String unit,
        @Nullable String product,
        BudgetPeriod period,
        PersonId owner,
        BudgetPolicy policy,
        List<Money> months) {

    /** @throws IllegalArgumentException unless there is one amount for each month, none below zero */
    public Allocation {
        months = List.copyOf(months);
        if (months.size() != period.months().size() || months.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(
                    code + " needs " + period.months().size() + " amounts, one a month, none below zero");
        }
    }

    public Money amount() {
        return months.stream().reduce(Money.ZERO, Money::plus);
    }

    /** An amount spread evenly over so many months; what does not divide goes to the last. */
    public static List<Money> evenly(Money amount, int months) {
        Money share = new Money(amount.amount().divide(BigDecimal.valueOf(months), 2, RoundingMode.DOWN));
        List<Money> spread = new ArrayList<>();
        for (int month = 1; month < months; month++) {
            spread.add(share);
        }
        spread.add(amount.minus(share.times(months - 1L)));
        return spread;
    }

    BudgetNode node() {
        return new BudgetNode(code, parent, name, unit, product, period, owner, policy);
    }
}
