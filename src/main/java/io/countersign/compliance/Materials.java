package io.countersign.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Promotional materials that medical affairs approved, by code; also those whose approval has ended. */
public interface Materials {

    /** @param product SKU family or SKU it is about; @param onLabel within the approved label */
    record Approved(
            String code,
            String title,
            String version,
            String approvalNo,
            LocalDate validFrom,
            LocalDate validTo,
            String product,
            boolean onLabel) {}

    Optional<Approved> find(String code);

    List<Approved> search(String words, int limit);
}
