package io.countersign.exchange;

import io.countersign.catalogue.Products;
import io.countersign.catalogue.SetListPrice;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** List and floor prices from a day on; the price before ends the day before. */
@Component
class ImportPrices implements Importable<SetListPrice.Command> {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final SetListPrice price;
    private final Products products;

    ImportPrices(SetListPrice price, Products products) {
        this.price = price;
        this.products = products;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PRICES;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("sku", "SKU", "产品编码", "P-9001"),
                Column.optional("price_list", "Price list", "价格表", "STANDARD"),
                Column.required("list_price", "List price", "目录价", "20.00"),
                Column.required("floor_price", "Floor price", "底价", "16.00"),
                Column.required("valid_from", "Valid from", "生效日期", "2027-01-01"),
                Column.optional("valid_to", "Valid to", "失效日期", ""));
    }

    @Override
    public Optional<SetListPrice.Command> read(Cells cells) {
        String sku = cells.code("sku", 20);
        String list = cells.optionalCode("price_list", 20).orElse(SetListPrice.STANDARD);
        Money listPrice = cells.positive("list_price");
        Money floor = cells.money("floor_price");
        LocalDate from = cells.day("valid_from");
        LocalDate to = cells.day("valid_to", OPEN_END);
        return cells.valid(() -> new SetListPrice.Command(list, sku, listPrice, floor, from, to));
    }

    @Override
    public void check(List<Line<SetListPrice.Command>> lines, Faults faults) {
        Rows.unique(
                lines,
                command -> command.sku() + " " + command.priceList() + " " + command.validFrom(),
                keys -> Set.of(),
                "valid_from",
                faults);
        Rows.refer(
                lines,
                SetListPrice.Command::sku,
                products::skusAmong,
                "sku",
                sku -> new Text("There is no product " + sku + ".", "没有产品 " + sku + "。"),
                faults);
    }

    @Override
    public void write(List<Line<SetListPrice.Command>> lines, Faults faults) {
        Rows.each(lines, faults, price::set);
    }
}
