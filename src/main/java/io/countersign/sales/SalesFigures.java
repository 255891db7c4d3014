package io.countersign.sales;

import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Monthly sales of a product by place: the code of an institution or the path of a territory's unit; a person is no place. */
@Component
public class SalesFigures {

    private final JdbcClient database;

    SalesFigures(JdbcClient database) {
        this.database = database;
    }

    /** Sets one month, or corrects it. */
    @Transactional
    public void record(String place, String product, YearMonth month, Money sales) {
        int corrected = database.sql(
                        "update sales_figure set amount = ? where place = ? and product = ? and on_month = ?")
                .params(sales.amount(), place, product, month.atDay(1))
                .update();
        if (corrected == 0) {
            database.sql("insert into sales_figure (place, product, on_month, amount) values (?, ?, ?, ?)")
                    .params(place, product, month.atDay(1), sales.amount())
                    .update();
        }
    }

    /** The months there are figures for, in order; a month without one is left out, for nothing sold is a figure, too. */
    @Transactional(readOnly = true)
    public List<SalesMonth> months(String place, String product, YearMonth from, YearMonth to) {
        Map<YearMonth, Money> sales = new HashMap<>();
        database.sql("select on_month, amount from sales_figure"
                        + " where place = ? and product = ? and on_month between ? and ?")
                .params(place, product, from.atDay(1), to.atDay(1))
                .query((row, number) ->
                        sales.put(YearMonth.from(row.getObject(1, LocalDate.class)), new Money(row.getBigDecimal(2))))
                .list();
        Map<Integer, BigDecimal> seasons = seasons(product);
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .flatMap(month -> Optional.ofNullable(sales.get(month)).stream()
                        .map(amount -> new SalesMonth(
                                month, amount, seasons.getOrDefault(month.getMonthValue(), BigDecimal.ONE))))
                .toList();
    }

    /** What remains of a product's sales as gross margin, by the rate in force on a day. */
    @Transactional(readOnly = true)
    public Optional<Percentage> margin(String product, LocalDate on) {
        return database.sql("select margin from product_margin where product = ? and valid_from <= ?"
                        + " order by valid_from desc limit 1")
                .params(product, on)
                .query((row, number) -> new Percentage(row.getBigDecimal(1)))
                .optional();
    }

    private Map<Integer, BigDecimal> seasons(String product) {
        Map<Integer, BigDecimal> seasons = new HashMap<>();
        database.sql("select month_of_year, strength from season_index where product = ?")
                .param(product)
                .query((row, number) -> seasons.put(row.getInt(1), row.getBigDecimal(2)))
                .list();
        return seasons;
    }
}
