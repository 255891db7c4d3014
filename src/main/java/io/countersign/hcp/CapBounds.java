package io.countersign.hcp;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.event.CapFindings;
import io.countersign.compliance.event.CapStanding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much a professional may get in a year, as rule C11 says on the day of the talk. */
@Component
class CapBounds {

    private static final String RULE = "C11";

    private final RuleBook book;

    CapBounds(RuleBook book) {
        this.book = book;
    }

    CapAmount on(LocalDate day) {
        Rule rule = book.inForce(RULE, day);
        return new CapAmount(rule.whole("talksPerYear"), new Money(rule.decimal("amountPerYear")));
    }

    /** @param used with the engagement in question counted in */
    List<Finding> over(CapKey key, Text name, CapAmount used, LocalDate day) {
        return CapFindings.of(key.hcp(), name, standing(key, used, day), book.inForce(RULE, day));
    }

    CapStanding standing(CapKey key, CapAmount used, LocalDate day) {
        CapAmount bound = on(day);
        return new CapStanding(key.year(), used.talks(), bound.talks(), used.amount(), bound.amount());
    }
}
