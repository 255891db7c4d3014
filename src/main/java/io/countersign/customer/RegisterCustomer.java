package io.countersign.customer;

import io.countersign.language.Text;
import io.countersign.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an approved customer, or describes a known one anew; status and licences have their own use cases. */
@Service
public class RegisterCustomer {

    /**
     * @param unit      organisation unit that looks after it, {@code CN/EAST/SH1}
     * @param province  two digits of GB/T 2260
     * @param priceList code of the price list it buys from
     */
    public record Command(
            String code,
            Text name,
            UnifiedCreditCode uscc,
            CustomerType type,
            @Nullable String parent,
            String unit,
            String province,
            boolean publicInstitution,
            int dealerTier,
            String priceList,
            PersonId owner) {}

    private final Customers customers;

    RegisterCustomer(Customers customers) {
        this.customers = customers;
    }

    @Transactional
    public Customer register(Command command) {
        return customers
                .find(command.code())
                .map(known -> {
                    known.describe(command);
                    return known;
                })
                .orElseGet(() -> customers.save(new Customer(command)));
    }
}
