package io.countersign.budget;

import java.util.Optional;

/** The nodes by code. */
public interface BudgetNodes {

    Optional<BudgetNode> find(String code);
}
