package io.countersign.expense;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the checks make of a claim, collected line by line. */
final class Judgement {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Money> shares;

    Judgement(int lines) {
        this.shares = new ArrayList<>(Collections.nCopies(lines, Money.ZERO));
    }

    void add(List<Finding> found) {
        findings.addAll(found);
    }

    /** About one line, named as people count. */
    void find(
            Rule rule,
            String code,
            Severity severity,
            int line,
            Text message,
            Map<String, String> facts,
            @Nullable Text clears) {
        String place = Integer.toString(line + 1);
        Map<String, String> all = new HashMap<>(facts);
        all.put("line", place);
        Text placed = new Text("Line " + place + ": " + message.en(), "第 " + place + " 行：" + message.zh());
        findings.add(rule.finding(code, severity, placed, all, clears));
    }

    /**
     * What lies beyond a bound is the employee's own, unless he says why the house should pay: then somebody has to agree.
     *
     * @param bound what the house pays
     * @param why   how the bound came about, {@code 2 nights × 500.00 in a tier-1 city}
     */
    void bound(Rule rule, int line, ExpenseLine.Facts facts, Money bound, Text why) {
        if (!facts.claimed().exceeds(bound)) {
            return;
        }
        Money excess = facts.claimed().minus(bound.max(Money.ZERO));
        Map<String, String> figures =
                Map.of("claimed", facts.claimed().toString(), "bound", bound.toString(), "excess", excess.toString());
        String sum = facts.claimed().formatted() + " − " + bound.formatted() + " = " + excess.formatted();
        if (facts.details().exception() == null) {
            bear(line, excess);
            find(
                    rule,
                    "self-pay",
                    Severity.INFO,
                    line,
                    new Text(
                            "The house pays " + bound.formatted() + " (" + why.en() + "); " + sum + " is your own.",
                            "公司承担 " + bound.formatted() + "（" + why.zh() + "），" + sum + " 由个人承担。"),
                    figures,
                    new Text(
                            "Say at the line why the house should pay it; a director then decides.",
                            "如需公司承担，请在该行填写超标理由，由总监审批。"));
        } else {
            find(
                    rule,
                    "beyond-bounds",
                    Severity.HOLD,
                    line,
                    new Text(
                            "Beyond the bound of " + bound.formatted() + " (" + why.en() + ") by " + sum + ", because: "
                                    + facts.details().exception(),
                            "超出标准 " + bound.formatted() + "（" + why.zh() + "），" + sum + "，理由："
                                    + facts.details().exception()),
                    figures,
                    new Text("Claim at most " + bound.formatted() + ".", "报销金额不超过 " + bound.formatted() + "。"));
        }
    }

    /** The larger of several shares counts: the same fen is borne once. */
    void bear(int line, Money share) {
        shares.set(line, shares.get(line).max(share));
    }

    List<Money> shares() {
        return List.copyOf(shares);
    }

    /** Worst first, otherwise in the order of the checks. */
    List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
