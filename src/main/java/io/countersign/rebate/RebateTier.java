package io.countersign.rebate;

import io.countersign.money.Percentage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scheme.
 *
 * @param from reached from here on
 * @param to   up to but not including this; null for the highest tier
 */
public record RebateTier(BigDecimal from, @Nullable BigDecimal to, Percentage rate) {}
