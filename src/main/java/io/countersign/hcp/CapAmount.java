package io.countersign.hcp;

import io.countersign.money.Money;

/** Talks and money together, because a cap counts both. */
record CapAmount(int talks, Money amount) {

    static final CapAmount NONE = new CapAmount(0, Money.ZERO);

    CapAmount {
        // compared field by field, so one way to write an amount only
        amount = new Money(amount.amount());
    }

    CapAmount plus(CapAmount other) {
        return new CapAmount(talks + other.talks, amount.plus(other.amount));
    }

    CapAmount minus(CapAmount other) {
        return new CapAmount(talks - other.talks, amount.minus(other.amount));
    }

    CapAmount max(CapAmount other) {
        return new CapAmount(Math.max(talks, other.talks), amount.max(other.amount));
    }

    CapAmount positive() {
        return max(NONE);
    }

    boolean isNone() {
        return talks == 0 && amount.isZero();
    }

    boolean isWithin(CapAmount bound) {
        return talks <= bound.talks && !amount.exceeds(bound.amount);
    }
}
