package io.countersign.catalogue;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a special price that was approved elsewhere. */
@Service
public class GrantPriceException {

    /** Days inclusive; the cap counts boxes. */
    public record Command(
            String number,
            String customer,
            String sku,
            Money price,
            long quantityCap,
            LocalDate validFrom,
            LocalDate validTo) {}

    private final Products products;
    private final PriceExceptions exceptions;

    GrantPriceException(Products products, PriceExceptions exceptions) {
        this.products = products;
        this.exceptions = exceptions;
    }

    @Transactional
    public void grant(Command command) {
        products.lock(command.sku());
        Succession.makeRoom(
                exceptions.findAllByCustomerAndSku(command.customer(), command.sku()),
                command.validFrom(),
                command.validTo());
        exceptions.save(new PriceException(command));
    }
}
