package io.countersign.catalogue;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.compliance.ProductCategory;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Forty products with batches, list, floor and tender prices; one recalled, one discontinued, one with its approval expired. */
@Component
@Profile("demo")
class DemoCatalogue implements DemoChapter {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final RegisterProduct register;
    private final SetListPrice price;
    private final AwardTenderPrice award;
    private final Batches batches;
    private final Today today;

    DemoCatalogue(RegisterProduct register, SetListPrice price, AwardTenderPrice award, Batches batches, Today today) {
        this.register = register;
        this.price = price;
        this.award = award;
        this.batches = batches;
        this.today = today;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        LocalDate now = today.date();
        rows("products").forEach(row -> product(row, now));
        rows("batches")
                .forEach(row -> batches.save(new Batch(
                        row.get("sku"),
                        row.get("number"),
                        day(row, "made_days", now),
                        day(row, "expires_days", now),
                        Batch.Status.valueOf(row.get("status")))));
        rows("tender-prices")
                .forEach(row -> award.award(new AwardTenderPrice.Command(
                        row.get("province"),
                        row.get("sku"),
                        Money.of(row.get("price")),
                        row.get("tender"),
                        day(row, "from_days", now),
                        day(row, "to_days", now))));
    }

    private void product(CSVRecord row, LocalDate now) {
        String sku = row.get("sku");
        Product product = register.register(new RegisterProduct.Command(
                sku,
                new Text(row.get("en"), row.get("zh")),
                row.get("spec"),
                ProductCategory.valueOf(row.get("category")),
                row.get("approval"),
                day(row, "approval_days", now),
                Integer.parseInt(row.get("carton")),
                new BigDecimal(row.get("vat"))));
        product.changeStatus(ProductStatus.valueOf(row.get("status")));
        listed(SetListPrice.STANDARD, row, "list", now);
        listed("CHAIN", row, "chain_list", now);
    }

    private void listed(String list, CSVRecord row, String column, LocalDate now) {
        price.set(new SetListPrice.Command(
                list,
                row.get("sku"),
                Money.of(row.get(column)),
                Money.of(row.get("floor")),
                now.minusYears(1),
                OPEN_END));
    }
}
