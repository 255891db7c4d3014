package io.countersign.expense;

import io.countersign.budget.SpendBudget;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a paid claim as cost of its budgets; a claim the bank refused to pay goes back to its employee. */
@Service
public class SettleClaim {

    private final Claims claims;
    private final SpendBudget spendBudget;
    private final Clock clock;

    SettleClaim(Claims claims, SpendBudget spendBudget, Clock clock) {
        this.claims = claims;
        this.spendBudget = spendBudget;
        this.clock = clock;
    }

    /** @return false when the bank did not pay */
    @Transactional
    public boolean settle(String number) {
        ExpenseClaim claim = claims.get(number);
        if (claim.bankRefusal().isPresent()) {
            return false;
        }
        spendBudget.spend(number, ClaimFunds.sanctioned(claim));
        claim.become(ClaimStatus.PAID, clock.instant());
        return true;
    }
}
