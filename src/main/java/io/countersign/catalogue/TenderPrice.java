package io.countersign.catalogue;

import io.countersign.money.Money;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The price awarded to a product in a province's tender: public medical institutions there never pay more. */
@Entity
@Table(name = "tender_price")
class TenderPrice implements Dated {

    @Id
    @TimeOrderedId
    private Long id;

    private String province;
    private String sku;
    private Money price;
    private String tender;
    private LocalDate validFrom;
    private LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected TenderPrice() {}

    @SuppressWarnings("NullAway.Init")
    TenderPrice(AwardTenderPrice.Command command) {
        this.province = command.province();
        this.sku = command.sku();
        this.price = command.price();
        this.tender = command.tender();
        this.validFrom = command.validFrom();
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

    String sku() {
        return sku;
    }

    Money price() {
        return price;
    }

    String tender() {
        return tender;
    }
}
