package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;

/** One month of a node: its share, and what is reserved, committed or spent for it. */
record MonthPlan(LocalDate month, Money planned, Money used) {

    Money open() {
        return planned.minus(used);
    }
}
