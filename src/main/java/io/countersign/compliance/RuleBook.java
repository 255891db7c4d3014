package io.countersign.compliance;

import java.time.LocalDate;
import java.util.List;

/** The rules as data: every check asks here for the version in force on its day and names that version in its findings. */
public interface RuleBook {

    /** @throws IllegalStateException when no version is in force: a missing rule must not pass an order */
    Rule inForce(String code, LocalDate on);

    /** Every rule in force on that day, by code. */
    List<Rule> allInForce(LocalDate on);
}
