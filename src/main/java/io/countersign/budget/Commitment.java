package io.countersign.budget;

import io.countersign.money.Money;

/**
 * What is approved for one line.
 *
 * @param ask   names line, node and month; its amount is what is still open
 * @param spent settled so far
 */
record Commitment(long id, Ask ask, Money spent) {

    Money open() {
        return ask.amount();
    }

    Money total() {
        return ask.amount().plus(spent);
    }
}
