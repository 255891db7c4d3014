package io.countersign.customer;

import io.countersign.compliance.ProductCategory;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a licence that was examined, or renews the one with the same type and number; waiting orders are checked again. */
@Service
public class RecordLicence {

    /** Days inclusive. */
    public record Command(
            String customer,
            LicenceType type,
            String number,
            Set<ProductCategory> scope,
            String issuedBy,
            LocalDate validFrom,
            LocalDate validTo) {}

    private final Customers customers;
    private final ApplicationEventPublisher events;

    RecordLicence(Customers customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    @Transactional
    public void record(Command command) {
        throw new UnsupportedOperationException();
    }
}
