package io.countersign.hcp;

import io.countersign.money.Money;

/**
 * A professional's year: caps, and what is used of them. Each document counts as the larger of what was paid and what is
 * estimated or committed, so that a talk still to come counts already.
 */
public record CapUsage(String hcp, int year, int talksCap, int talksUsed, Money amountCap, Money amountUsed) {

    public int talksLeft() {
        return Math.max(talksCap - talksUsed, 0);
    }

    public Money amountLeft() {
        return amountCap.minus(amountUsed).max(Money.ZERO);
    }
}
