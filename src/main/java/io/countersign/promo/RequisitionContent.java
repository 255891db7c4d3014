package io.countersign.promo;

import io.countersign.language.Digest;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a requisition asks for: everything an approver decides on. @param activity number of the activity it is for */
record RequisitionContent(String activity, LocalDate neededOn, String purpose, List<RequisitionLine> lines) {

    RequisitionContent {
        lines = List.copyOf(lines);
    }

    Money total() {
        return lines.stream().map(RequisitionLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Added up per item, in the order in which the stock is touched. */
    SortedMap<String, Integer> quantities() {
        SortedMap<String, Integer> quantities = new TreeMap<>();
        lines.forEach(line -> quantities.merge(line.item(), line.quantity(), Integer::sum));
        return quantities;
    }

    String hash() {
        StringBuilder text = new StringBuilder(activity)
                .append('\n')
                .append(neededOn)
                .append('\n')
                .append(purpose);
        lines.forEach(line -> text.append('\n')
                .append(line.item())
                .append('|')
                .append(line.quantity())
                .append('|')
                .append(line.recipient())
                .append('|')
                .append(line.unitCost()));
        return Digest.sha256(text.toString());
    }
}
