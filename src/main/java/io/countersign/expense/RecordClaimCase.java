package io.countersign.expense;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.language.Text;
import org.springframework.stereotype.Component;

/** Tells the read model of cases how a claim stands; called once at the end of whatever changed it. */
@Component
class RecordClaimCase {

    private final Cases cases;

    RecordClaimCase(Cases cases) {
        this.cases = cases;
    }

    void record(ExpenseClaim claim) {
        cases.record(new CaseFacts(
                claim.subject(),
                title(claim.purpose()),
                null,
                null,
                claim.requester(),
                claim.unit(),
                claim.claimed(),
                claim.status().name(),
                claim.statusSince(),
                claim.submittedAt().orElse(null),
                claim.closedAt().orElse(null),
                claim.processInstance().orElse(null)));
    }

    static Text title(String purpose) {
        return new Text("Expenses: " + purpose, "报销：" + purpose);
    }
}
