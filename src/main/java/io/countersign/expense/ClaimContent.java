package io.countersign.expense;

import io.countersign.language.Digest;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is claimed: the same value whether it is a preview, a draft or a claim under way. What the audit and finance make of it
 * is no part of it.
 *
 * @param purpose why the money was spent
 */
record ClaimContent(String purpose, List<ExpenseLine.Facts> lines) {

    ClaimContent {
        lines = List.copyOf(lines);
    }

    Money claimed() {
        return lines.stream().map(ExpenseLine.Facts::claimed).reduce(Money.ZERO, Money::plus);
    }

    Set<String> activities() {
        Set<String> cited = new TreeSet<>();
        lines.forEach(line -> {
            if (line.activity() != null) {
                cited.add(line.activity());
            }
        });
        return cited;
    }

    LocalDate lastDay() {
        return lines.stream()
                .map(ExpenseLine.Facts::spentTo)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** SHA-256 over everything an approver decides on. */
    String hash() {
        StringBuilder text = new StringBuilder(purpose);
        lines.forEach(line -> text.append('\n').append(line));
        return Digest.sha256(text.toString());
    }
}
