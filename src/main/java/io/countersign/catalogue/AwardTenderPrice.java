package io.countersign.catalogue;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the price a province's tender awarded; the award before it ends the day before. */
@Service
public class AwardTenderPrice {

    /** Days inclusive. */
    public record Command(
            String province, String sku, Money price, String tender, LocalDate validFrom, LocalDate validTo) {}

    private final Products products;
    private final TenderPrices prices;

    AwardTenderPrice(Products products, TenderPrices prices) {
        this.products = products;
        this.prices = prices;
    }

    @Transactional
    public void award(Command command) {
        products.lock(command.sku());
        Succession.makeRoom(
                prices.findAllBySkuAndProvince(command.sku(), command.province()),
                command.validFrom(),
                command.validTo());
        prices.save(new TenderPrice(command));
    }
}
