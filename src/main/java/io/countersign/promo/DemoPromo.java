package io.countersign.promo;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A dozen promotional items in stock; one was not counted for too long, one is too dear for a professional. */
@Component
@Profile("demo")
class DemoPromo implements DemoChapter {

    private final JdbcClient jdbc;
    private final Stock stock;
    private final Today today;

    DemoPromo(JdbcClient jdbc, Stock stock, Today today) {
        this.jdbc = jdbc;
        this.stock = stock;
        this.today = today;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void load() {
        rows("promo-items").forEach(this::stocked);
    }

    private void stocked(CSVRecord row) {
        jdbc.sql("insert into promo_item (code, name_en, name_zh, category, recipients, unit_cost, on_hand, reserved,"
                        + " entries, counted_on) values (?, ?, ?, ?, ?, ?, 0, 0, 0, ?)")
                .params(
                        row.get("code"),
                        row.get("name_en"),
                        row.get("name_zh"),
                        row.get("category"),
                        row.get("recipients"),
                        Money.of(row.get("unit_cost")).amount(),
                        day(row, "counted_days", today.date()))
                .update();
        stock.change(StockKind.RECEIVE, row.get("code"), Integer.parseInt(row.get("on_hand")), "OPENING", null);
    }
}
