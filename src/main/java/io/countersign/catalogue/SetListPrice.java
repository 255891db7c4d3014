package io.countersign.catalogue;

import io.countersign.calendar.DateRange;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets list and floor price from a day on; the price before it ends the day before. */
@Service
public class SetListPrice {

    /** The list every customer buys from unless it has another. */
    public static final String STANDARD = "STANDARD";

    /** Days inclusive; prices per box, tax included. */
    public record Command(
            String priceList, String sku, Money listPrice, Money floorPrice, LocalDate validFrom, LocalDate validTo) {

        public Command {
            if (floorPrice.isNegative() || floorPrice.exceeds(listPrice)) {
                throw new Refusal(
                        Refusal.Kind.RULE,
                        "floor-above-list",
                        new Text(
                                "The floor price is between 0.00 and the list price " + listPrice + ", not "
                                        + floorPrice + ".",
                                "底价须在 0.00 与目录价 " + listPrice + " 之间，不能为 " + floorPrice + "。"),
                        "floorPrice");
            }
            new DateRange(validFrom, validTo); // refuses an end before the start
        }
    }

    private final Products products;
    private final PriceEntries entries;

    SetListPrice(Products products, PriceEntries entries) {
        this.products = products;
        this.entries = entries;
    }

    @Transactional
    public void set(Command command) {
        products.lock(command.sku());
        List<PriceEntry> known = entries.findAllBySkuAndPriceList(command.sku(), command.priceList());
        List<PriceEntry> sameStart = known.stream()
                .filter(entry -> entry.validity().validFrom().equals(command.validFrom()))
                .toList();
        Succession.makeRoom(
                known.stream().filter(entry -> !sameStart.contains(entry)).toList(),
                command.validFrom(),
                command.validTo());
        sameStart.stream()
                .findFirst()
                .ifPresentOrElse(entry -> entry.change(command), () -> entries.save(new PriceEntry(command)));
    }
}
