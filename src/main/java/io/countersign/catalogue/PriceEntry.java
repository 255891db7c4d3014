package io.countersign.catalogue;

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
    private LocalDate validFrom;
    private LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected PriceEntry() {}

    @SuppressWarnings("NullAway.Init")
    PriceEntry(SetListPrice.Command command) {
        this.priceList = command.priceList();
        this.sku = command.sku();
        this.validFrom = command.validFrom();
        change(command);
    }

    final void change(SetListPrice.Command command) {
        this.listPrice = command.listPrice();
        this.floorPrice = command.floorPrice();
        this.validTo = command.validTo();
    }

    @Override
    public LocalDate validFrom() {
        return validFrom;
    }

    @Override
    public LocalDate validTo() {
        return validTo;
    }

    @Override
    public void endBefore(LocalDate successor) {
        this.validTo = successor.minusDays(1);
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
