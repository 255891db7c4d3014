package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An approved special price for one customer and product, up to a quantity; what was used never exceeds it. */
@Entity
@Table(name = "price_exception")
class PriceException implements Dated {

    @Id
    @TimeOrderedId
    private Long id;

    private String number;
    private String customer;
    private String sku;
    private Money price;
    private long quantityCap;
    private long quantityUsed;
    private DateRange validity;

    @SuppressWarnings("NullAway.Init")
    protected PriceException() {}

    @SuppressWarnings("NullAway.Init")
    PriceException(GrantPriceException.Command command) {
        this.number = command.number();
        this.customer = command.customer();
        this.sku = command.sku();
        this.price = command.price();
        this.quantityCap = command.quantityCap();
        this.validity = new DateRange(command.validFrom(), command.validTo());
    }

    @Override
    public DateRange validity() {
        return validity;
    }

    @Override
    public void endBefore(LocalDate successor) {
        this.validity = validity.endingBefore(successor);
    }

    String number() {
        return number;
    }

    String sku() {
        return sku;
    }

    Money price() {
        return price;
    }
}
