package io.countersign.budget;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stops a later step of a document at nodes that are overrun, where their policy stops that step. */
@Component
class Stops {

    private final Overruns overruns;

    Stops(Overruns overruns) {
        this.overruns = overruns;
    }

    /** @param standing where the nodes stand with the document */
    void demand(Collection<BudgetPosition> standing, DocumentKind kind) {
        for (BudgetPosition position : standing) {
            // asking for nothing from the first month on finds every overrun there is
            LocalDate first = position.node().period().from();
            Ask nothing = new Ask(position.node().code(), first, Money.ZERO, "");
            for (Finding finding : overruns.of(position, List.of(nothing), kind)) {
                if (finding.severity() == Severity.BLOCK) {
                    throw Refusals.overrun(finding);
                }
            }
        }
    }
}
