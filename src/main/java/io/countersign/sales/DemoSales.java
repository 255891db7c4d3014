package io.countersign.sales;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Twenty months of sales by territory for a few products, with their seasons and margins; the last month is the one before this. */
@Component
@Profile("demo")
class DemoSales implements DemoChapter {

    private static final int MONTHS = 20;

    private final SalesFigures figures;
    private final JdbcClient database;
    private final Today today;

    DemoSales(SalesFigures figures, JdbcClient database, Today today) {
        this.figures = figures;
        this.database = database;
        this.today = today;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        for (CSVRecord row : DemoFile.rows("seasons")) {
            for (int month = 1; month <= 12; month++) {
                database.sql("insert into season_index (product, month_of_year, strength) values (?, ?, ?)")
                        .params(row.get("product"), month, new BigDecimal(row.get("m" + month)))
                        .update();
            }
            database.sql("insert into product_margin (product, valid_from, margin) values (?, ?, ?)")
                    .params(row.get("product"), LocalDate.of(2024, 1, 1), new BigDecimal(row.get("margin")))
                    .update();
        }
        YearMonth last = YearMonth.from(today.date()).minusMonths(1);
        for (CSVRecord row : DemoFile.rows("sales")) {
            for (int back = 0; back < MONTHS; back++) {
                figures.record(row.get("place"), row.get("product"), last.minusMonths(back), sales(row, back));
            }
        }
    }

    /** Grows by a thousandth of its level a month, with a ripple so that no two months are alike. */
    private static Money sales(CSVRecord row, int back) {
        long level = Long.parseLong(row.get("monthly"));
        return Money.of(level + level * (MONTHS - back) / 1_000 + level * (back * 37 % 11) / 200);
    }
}
