package io.countersign.customer;

import io.countersign.compliance.ProductCategory;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
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
            LocalDate validTo) {

        public Command {
            if (validTo.isBefore(validFrom)) {
                throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "licence-days",
                        new Text(
                                "A licence is valid to a day not before " + validFrom + ", not to " + validTo + ".",
                                "证照有效期止（" + validTo + "）不得早于有效期起（" + validFrom + "）。"),
                        "validTo");
            }
            scope = Set.copyOf(scope);
        }
    }

    private final Customers customers;
    private final ApplicationEventPublisher events;

    RecordLicence(Customers customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    @Transactional
    public void record(Command command) {
        customers.get(command.customer()).file(command);
        events.publishEvent(new LicenceChanged(command.customer()));
    }
}
