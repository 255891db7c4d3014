package io.countersign.order;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The checks made of each order, in time. */
interface CheckRecords extends Repository<CheckRecord, Long> {

    CheckRecord save(CheckRecord record);

    Optional<CheckRecord> findFirstByOrderNumberOrderByIdDesc(String orderNumber);

    Optional<CheckRecord> findFirstByOrderNumberAndRevisionOrderByIdDesc(String orderNumber, int revision);

    default Optional<CheckRecord> latest(String orderNumber) {
        return findFirstByOrderNumberOrderByIdDesc(orderNumber);
    }

    default Optional<CheckRecord> latest(String orderNumber, int revision) {
        return findFirstByOrderNumberAndRevisionOrderByIdDesc(orderNumber, revision);
    }
}
