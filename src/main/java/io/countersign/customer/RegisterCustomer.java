package io.countersign.customer;

import io.countersign.language.Refusal;
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
        refuseOtherParentsThanChains(command);
        return customers
                .find(command.code())
                .map(known -> {
                    known.describe(command);
                    return known;
                })
                .orElseGet(() -> customers.save(new Customer(command)));
    }

    /** Only a store has a parent and only a chain is one, so that there are no cycles. */
    private void refuseOtherParentsThanChains(Command command) {
        String parent = command.parent();
        if (parent == null) {
            return;
        }
        boolean chained =
                command.type() == CustomerType.STORE && customers.get(parent).type() == CustomerType.CHAIN;
        if (!chained) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "parent-is-no-chain",
                    new Text(
                            "Only a store belongs to somebody, and only to a pharmacy chain; " + parent + " is none.",
                            "仅门店可以有所属连锁，且必须为连锁总部；" + parent + " 不符合。"),
                    "parent");
        }
    }
}
