package io.countersign.approval;

import org.springframework.stereotype.Service;

/** The read model that lists and the audit read: one row of {@code approval_case} per subject. */
@Service
public class Cases {

    Cases() {}

    /** Writes the row, or brings it up to date. */
    public void record(CaseFacts facts) {
        throw new UnsupportedOperationException("follows: " + facts);
    }
}
