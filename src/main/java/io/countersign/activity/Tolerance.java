package io.countersign.activity;

import io.countersign.compliance.Rule;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.math.BigDecimal;

/** How far a cost line may pass its plan without anybody being asked again: a share of the line, and never more than so much. */
record Tolerance(Percentage share, Money most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Tolerance of(Rule rule) {
        return new Tolerance(
                new Percentage(rule.decimal("tolerancePercent")), new Money(rule.decimal("toleranceMost")));
    }

    Money of(Money planned) {
        return Money.rounded(planned.amount().multiply(share.value()).divide(HUNDRED))
                .min(most);
    }
}
