package io.countersign.compliance.event;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Judges the lines of an expense claim by the compliance rules for meals, gifts, shop staff and conflicts of interest. */
@Component
public class ExpenseRules {

    private static final Map<String, BiFunction<ClaimLine, Rule, List<Finding>>> RULES = new java.util.TreeMap<>(Map.of(
            "C09", ClaimRules::meal,
            "C12", ClaimRules::gift,
            "C13", ClaimRules::partnerGift,
            "C18", ClaimRules::shopStaff,
            "C22", ClaimRules::conflict));

    private final RuleBook book;

    public ExpenseRules(RuleBook book) {
        this.book = book;
    }

    /** @param on day whose rules are in force */
    public List<Finding> check(List<ClaimLine> lines, LocalDate on) {
        return evaluate(lines, on).findings();
    }

    public Evaluation evaluate(List<ClaimLine> lines, LocalDate on) {
        return Evaluation.of(
                lines.toString(),
                RULES.entrySet().stream()
                        .map(entry -> verdict(book.inForce(entry.getKey(), on), entry.getValue(), lines))
                        .toList());
    }

    private static Evaluation.Verdict verdict(
            Rule rule, BiFunction<ClaimLine, Rule, List<Finding>> check, List<ClaimLine> lines) {
        return new Evaluation.Verdict(
                rule.code(),
                rule.version(),
                lines.stream()
                        .flatMap(line -> check.apply(line, rule).stream().map(finding -> naming(line, finding)))
                        .toList());
    }

    private static Finding naming(ClaimLine line, Finding finding) {
        Map<String, String> facts = new HashMap<>(finding.facts());
        facts.put("line", line.id());
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.rule(),
                finding.ruleVersion(),
                facts,
                finding.clears());
    }
}
