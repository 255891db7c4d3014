package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
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
    private DateRange validity;

    @SuppressWarnings("NullAway.Init")
    protected TenderPrice() {}

    @SuppressWarnings("NullAway.Init")
    TenderPrice(AwardTenderPrice.Command command) {
        this.province = command.province();
        this.sku = command.sku();
        this.price = command.price();
        this.tender = command.tender();
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
