package io.countersign.credit;

import io.countersign.money.Money;
import io.countersign.money.Percentage;

/**
 * How late a dealer pays, for the bands of the approval policy.
 *
 * @param days      days past due of the oldest open item, 0 when none is due
 * @param tolerance days that the dealer's grade allows
 * @param amount    sum of the items later than the tolerance
 * @param ratio     that amount as a share of the open receivables; zero when there are none
 */
public record Overdue(int days, int tolerance, Money amount, Percentage ratio) {}
