package io.countersign.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The claims of activities by their number. */
interface CloseOutClaims extends Repository<CloseOutClaim, String> {

    CloseOutClaim save(CloseOutClaim claim);

    void flush();

    Optional<CloseOutClaim> findById(String activityNumber);

    default CloseOutClaim get(String number) {
        return findById(number).orElseThrow(() -> new IllegalStateException(number + " has no close-out claim"));
    }
}
