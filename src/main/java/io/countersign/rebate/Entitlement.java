package io.countersign.rebate;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;

/**
 * The right of an agreement's dealer to a scheme in a period.
 *
 * @param target turnover agreed for the period, where the scheme counts attainment
 */
public record Entitlement(String agreement, String scheme, PeriodKey period, String customer, Money target) {}
