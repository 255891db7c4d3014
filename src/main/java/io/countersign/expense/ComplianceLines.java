package io.countersign.expense;

import io.countersign.compliance.event.Attendee;
import io.countersign.compliance.event.ClaimLine;
import io.countersign.compliance.event.Payee;
import io.countersign.invoice.InvoiceInput;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim's lines as the compliance rules see them. */
final class ComplianceLines {

    private ComplianceLines() {}

    /** @param sellerMatters from which amount on one has to know who sold it: nobody looks a taxi driver up */
    static List<ClaimLine> of(ClaimContent content, Money sellerMatters) {
        List<ClaimLine> lines = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            lines.add(line(Integer.toString(i + 1), content.lines().get(i), sellerMatters));
        }
        return lines;
    }

    private static ClaimLine line(String id, ExpenseLine.Facts facts, Money sellerMatters) {
        boolean meal = facts.type() == ExpenseType.HCP_MEAL
                || facts.details().attendees().stream()
                        .anyMatch(attendee -> attendee.kind() == io.countersign.expense.Attendee.Kind.PROFESSIONAL);
        return new ClaimLine(
                id,
                meal ? ClaimLine.Kind.MEAL : ClaimLine.Kind.OTHER,
                facts.spentOn(),
                facts.claimed(),
                facts.details().venue(),
                facts.details().attendees().stream().map(ComplianceLines::guest).toList(),
                null,
                sellerMatters.exceeds(facts.claimed())
                        ? null
                        : seller(facts.details().invoice(), facts.claimed()));
    }

    private static Attendee guest(io.countersign.expense.Attendee attendee) {
        Attendee.Kind kind = switch (attendee.kind()) {
            case PROFESSIONAL -> Attendee.Kind.PROFESSIONAL;
            case INTERNAL -> Attendee.Kind.INTERNAL;
            case PARTNER -> Attendee.Kind.OTHER;
        };
        return new Attendee(kind, attendee.name(), attendee.organisation(), null, null, 1);
    }

    private static @Nullable Payee seller(@Nullable InvoiceInput invoice, Money amount) {
        return invoice == null || invoice.sellerName() == null
                ? null
                : Payee.organisation(invoice.sellerName(), amount);
    }
}
