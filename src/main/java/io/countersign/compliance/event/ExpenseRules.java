package io.countersign.compliance.event;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges the lines of an expense claim by the compliance rules for meals, gifts, shop staff and conflicts of interest. */
@Component
public class ExpenseRules {

    private final RuleBook book;

    public ExpenseRules(RuleBook book) {
        this.book = book;
    }

    /** @param on day whose rules are in force */
    public List<Finding> check(List<ClaimLine> lines, LocalDate on) {
        return evaluate(lines, on).findings();
    }

    public Evaluation evaluate(List<ClaimLine> lines, LocalDate on) {
        return new Evaluation("", List.of());
    }
}
