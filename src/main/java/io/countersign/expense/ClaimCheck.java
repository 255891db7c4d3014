package io.countersign.expense;

import io.countersign.people.PersonId;
import java.time.LocalDate;

/** One check of the policy engine; adds what it finds and what the employee bears himself, and never stops the next. */
interface ClaimCheck {

    /**
     * What all checks look at.
     *
     * @param number of the claim, whose own earlier entries do not count; empty for one that is not saved yet
     * @param on     day whose rules are in force
     */
    record Case(String number, PersonId claimant, Grade grade, ClaimContent content, LocalDate on) {}

    void check(Case claim, Judgement judgement);
}
