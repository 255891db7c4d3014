package io.countersign.quota;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * How far a quota is attained.
 *
 * @param shipped  what was shipped in the period
 * @param returned what came back in the period
 * @param net      shipped less returned
 * @param share    net of the quota in percent, or null where the quota is nothing
 */
public record Attainment(
        String period,
        String unit,
        String person,
        String sku,
        Money quota,
        Money shipped,
        Money returned,
        Money net,
        @Nullable Percentage share) {

    static Attainment of(Quota quota, Money shipped, Money returned) {
        Money net = shipped.minus(returned);
        return new Attainment(
                quota.key().period().value(),
                quota.key().unit(),
                quota.key().person(),
                quota.key().sku(),
                quota.amount(),
                shipped,
                returned,
                net,
                quota.amount().isZero() ? null : Percentage.of(net, quota.amount()));
    }
}
