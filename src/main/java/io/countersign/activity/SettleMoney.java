package io.countersign.activity;

import io.countersign.budget.Ask;
import io.countersign.budget.CommitBudget;
import io.countersign.budget.ReleaseBudget;
import io.countersign.budget.ReleaseReason;
import io.countersign.budget.SpendBudget;
import io.countersign.calendar.Today;
import io.countersign.hcp.CapAsk;
import io.countersign.hcp.SpendCaps;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts what is settled as actual, the caps first, then the budget, and gives back what is left of both. */
@Component
class SettleMoney {

    private static final String REST = "rest";

    private final SpendCaps caps;
    private final CommitBudget commit;
    private final SpendBudget spend;
    private final ReleaseBudget release;
    private final Today today;

    SettleMoney(SpendCaps caps, CommitBudget commit, SpendBudget spend, ReleaseBudget release, Today today) {
        this.caps = caps;
        this.commit = commit;
        this.spend = spend;
        this.release = release;
        this.today = today;
    }

    void settle(CloseOutAssessment assessment) {
        String number = assessment.activity().number();
        caps.actual(number, paid(assessment));
        caps.release(number);
        List<Ask> settled = asks(assessment);
        if (passesALine(assessment)) {
            commit.commit(number, withRest(assessment, settled));
        }
        spend.spend(number, settled);
        release.release(number, ReleaseReason.SETTLED);
    }

    private List<CapAsk> paid(CloseOutAssessment assessment) {
        ActivityContent plan = assessment.activity().content();
        LocalDate on = today.on(plan.startsAt());
        List<CapAsk> paid = new ArrayList<>();
        for (LineMatch match : assessment.matches()) {
            Money amount = assessment.sanctioned(match);
            if (amount.isPositive()) {
                plan.speaker(match.line().line())
                        .map(speaker -> CapAsk.of(speaker.hcp(), on, amount, 1))
                        .ifPresent(paid::add);
            }
        }
        return paid;
    }

    private List<Ask> asks(CloseOutAssessment assessment) {
        return assessment.matches().stream()
                .filter(match -> assessment.sanctioned(match).isPositive())
                .map(match -> ask(assessment, match.line().line(), assessment.sanctioned(match)))
                .toList();
    }

    private Ask ask(CloseOutAssessment assessment, String line, Money amount) {
        MarketingActivity activity = assessment.activity();
        return Ask.on(activity.budgetNode(), today.on(activity.startsAt()), amount, line);
    }

    private static boolean passesALine(CloseOutAssessment assessment) {
        return assessment.matches().stream()
                .anyMatch(match ->
                        assessment.sanctioned(match).exceeds(match.line().amount()));
    }

    /** A line that passes its plan within its tolerance takes what another one left: the total stays what was approved. */
    private List<Ask> withRest(CloseOutAssessment assessment, List<Ask> settled) {
        List<Ask> planned = new ArrayList<>(settled);
        Money rest = assessment.committed().minus(assessment.sanctioned());
        if (rest.isPositive()) {
            planned.add(ask(assessment, REST, rest));
        }
        return planned;
    }
}
