package io.countersign.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows behind {@link Cases}. */
interface ApprovalCases extends Repository<ApprovalCase, Long> {

    ApprovalCase save(ApprovalCase row);

    Optional<ApprovalCase> findByNumber(String number);
}
