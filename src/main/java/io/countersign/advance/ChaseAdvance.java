package io.countersign.advance;

import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes after an advance that was not paid back in time: reminder, escalation, at last deduction from wages. */
@Service
public class ChaseAdvance {

    private final Advances advances;
    private final AdvanceDeeds deeds;
    private final RuleBook rules;
    private final Today today;

    ChaseAdvance(Advances advances, AdvanceDeeds deeds, RuleBook rules, Today today) {
        this.advances = advances;
        this.deeds = deeds;
        this.rules = rules;
        this.today = today;
    }

    @Transactional
    public void chase(String number) {
        Advance advance = advances.get(number);
        if (!advance.isOverdue(today.date())) {
            return;
        }
        Chased step = step(ChronoUnit.DAYS.between(advance.dueOn(), today.date()));
        if (advance.chased().filter(done -> done.compareTo(step) >= 0).isEmpty()) {
            advance.chase(step);
            deeds.chased(advance, step);
        }
    }

    private Chased step(long days) {
        Rule rule = rules.inForce(AdvanceRules.CHASE, today.date());
        if (days > rule.whole("deductDays")) {
            return Chased.DEDUCTION;
        }
        return days > rule.whole("escalateDays") ? Chased.ESCALATED : Chased.REMINDED;
    }
}
