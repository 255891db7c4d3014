package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** List and floor price of a product in one price list for some days; the floor never exceeds the list price. */
@Entity
@Table(name = "price_entry")
class PriceEntry implements Dated {

    @Id
    @TimeOrderedId
    private Long id;

    private String priceList;
    private String sku;
    private Money listPrice;
    private Money floorPrice;
    private DateRange validity;

    @SuppressWarnings("NullAway.Init")
    protected PriceEntry() {}

    @SuppressWarnings("NullAway.Init")
    PriceEntry(SetListPrice.Command command) {
        this.priceList = command.priceList();
        this.sku = command.sku();
        change(command);
    }

    final void change(SetListPrice.Command command) {
        this.listPrice = command.listPrice();
        this.floorPrice = command.floorPrice();
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

    String priceList() {
        return priceList;
    }

    String sku() {
        return sku;
    }

    Money listPrice() {
        return listPrice;
    }

    Money floorPrice() {
        return floorPrice;
    }
}
