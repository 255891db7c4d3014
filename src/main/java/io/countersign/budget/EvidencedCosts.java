package io.countersign.budget;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What features know of work that was carried out and is not settled yet; month-end owns up to it. One bean per feature that
 * commits budget before it is invoiced.
 */
public interface EvidencedCosts {

    /** @param line as it was committed. @param evidenced what the evidence says it cost, whatever is still committed */
    record Cost(String document, String line, Money evidenced) {}

    /** @param on last day of the month: what happened later does not count */
    List<Cost> executedNotSettled(LocalDate on);
}
