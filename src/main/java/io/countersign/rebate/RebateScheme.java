package io.countersign.rebate;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.Collector;
import java.math.BigDecimal;
import java.util.List;

/** How a rebate is computed from turnover: tiers that begin where the one before ends, the highest without an end. */
public record RebateScheme(String code, Text title, RebateMode mode, RebateMeasure measure, List<RebateTier> tiers) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidInput with every tier that is wrong */
    public RebateScheme {
        tiers = List.copyOf(tiers);
        Collector errors = new Collector();
        errors.require(!tiers.isEmpty(), "tiers", "A scheme has one tier at least.", "返利政策至少包含一个阶梯。");
        for (int place = 0; place < tiers.size(); place++) {
            check(tiers, place, errors);
        }
        errors.refuseIfAny();
    }

    private static void check(List<RebateTier> tiers, int place, Collector errors) {
        RebateTier tier = tiers.get(place);
        String field = "tiers[" + place + "]";
        BigDecimal to = tier.to();
        errors.require(
                tier.rate().value().signum() >= 0 && tier.rate().value().compareTo(HUNDRED) <= 0,
                field + ".rate",
                "A rate is from 0 to 100 percent.",
                "返利率须为 0 至 100%。");
        errors.require(tier.from().signum() >= 0, field + ".from", "A tier begins at 0 or above.", "阶梯起点不得为负。");
        errors.require(
                to == null || to.compareTo(tier.from()) > 0,
                field + ".to",
                "A tier ends above its beginning " + plain(tier.from()) + ".",
                "阶梯终点须大于起点 " + plain(tier.from()) + "。");
        boolean last = place == tiers.size() - 1;
        errors.require(
                (to == null) == last, field + ".to", "The highest tier, and no other, has no end.", "仅最高阶梯不设终点。");
        if (place > 0) {
            follows(tiers.get(place - 1), tier, field, errors);
        }
    }

    private static void follows(RebateTier before, RebateTier tier, String field, Collector errors) {
        BigDecimal end = before.to();
        if (end == null || end.compareTo(tier.from()) == 0) {
            return;
        }
        boolean gap = end.compareTo(tier.from()) < 0;
        errors.add(
                field + ".from",
                gap
                        ? "The tiers leave a gap from " + plain(end) + " to " + plain(tier.from())
                                + "; begin this one at " + plain(end) + "."
                        : "The tiers overlap from " + plain(tier.from()) + " to " + plain(end) + "; begin this one at "
                                + plain(end) + ".",
                gap
                        ? "阶梯在 " + plain(end) + " 至 " + plain(tier.from()) + " 之间有空档，请自 " + plain(end) + " 起。"
                        : "阶梯在 " + plain(tier.from()) + " 至 " + plain(end) + " 之间重叠，请自 " + plain(end) + " 起。");
    }

    /**
     * What so much turnover earns, rounded once.
     *
     * @param target what bounds in percent are percent of
     */
    public Money rebate(Money turnover, Money target) {
        boolean nothing = !turnover.isPositive() || (measure == RebateMeasure.ATTAINMENT && !target.isPositive());
        return nothing
                ? Money.ZERO
                : Money.rounded(tiers.stream()
                        .map(tier -> base(tier, turnover.amount(), target.amount())
                                .multiply(tier.rate().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(HUNDRED));
    }

    /** How much of the turnover the tier's rate applies to. */
    private BigDecimal base(RebateTier tier, BigDecimal turnover, BigDecimal target) {
        BigDecimal from = bound(tier.from(), target);
        BigDecimal to = tier.to() == null ? turnover.max(from) : bound(tier.to(), target);
        boolean reached = turnover.compareTo(from) >= 0;
        return switch (mode) {
            case WHOLE_AMOUNT ->
                reached && (tier.to() == null || turnover.compareTo(to) < 0) ? turnover : BigDecimal.ZERO;
            case INCREMENTAL -> reached ? turnover.min(to).subtract(from) : BigDecimal.ZERO;
        };
    }

    private BigDecimal bound(BigDecimal bound, BigDecimal target) {
        return switch (measure) {
            case AMOUNT -> bound;
            case ATTAINMENT -> bound.multiply(target).divide(HUNDRED);
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
