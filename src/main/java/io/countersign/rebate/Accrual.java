package io.countersign.rebate;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;

/**
 * What one month adds to the rebate of a period.
 *
 * @param month    {@code 2026-07}
 * @param turnover from the first day of the period to the end of the month
 * @param due      what that turnover earns
 * @param amount   due less what the months before had; negative when returns took a tier away again
 */
public record Accrual(
        String agreement, String scheme, PeriodKey period, String month, Money turnover, Money due, Money amount) {}
