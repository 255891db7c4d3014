package io.countersign.compliance;

import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.Optional;

/** Businesses that nobody may sell to, whatever their approvals; listed by their unified credit code, which outlives a customer number. */
public interface StopList {

    /** Why the business is listed on that day; empty when it is not. */
    Optional<Text> reasonAgainst(String uscc, LocalDate on);
}
