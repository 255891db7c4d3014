package io.countersign.approval;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The read model that lists and the audit read: one row of {@code approval_case} per subject. */
@Service
public class Cases {

    private final ApprovalCases rows;

    Cases(ApprovalCases rows) {
        this.rows = rows;
    }

    /** Writes the row, or brings it up to date. */
    @Transactional
    public void record(CaseFacts facts) {
        rows.findByNumber(facts.subject().number())
                .ifPresentOrElse(row -> row.update(facts), () -> rows.save(ApprovalCase.of(facts)));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFacts> find(String number) {
        return rows.findByNumber(number).map(ApprovalCase::facts);
    }
}
