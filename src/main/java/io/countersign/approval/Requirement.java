package io.countersign.approval;

import io.countersign.people.Role;
import java.time.Duration;
import java.util.List;

/**
 * One step the policy demands; never names a person.
 *
 * @param step   unique within the round
 * @param quorum how many must approve in mode {@link Mode#QUORUM}; 1 otherwise
 * @param dueIn  working time
 * @param basis  hash of the facts this step judges: where it is unchanged, an earlier approval is kept on resubmission
 */
public record Requirement(
        String step, Role role, Mode mode, int quorum, List<Reason> reasons, Duration dueIn, String basis) {

    public Requirement {
        reasons = List.copyOf(reasons);
        if (quorum < 1) {
            throw new IllegalArgumentException("Step " + step + " demands a quorum of " + quorum);
        }
    }
}
