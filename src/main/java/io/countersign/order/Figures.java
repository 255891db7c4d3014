package io.countersign.order;

import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures that people typed, and says at the field what is allowed there. */
final class Figures {

    static final int MOST_BOXES = 1_000_000;
    static final Money HIGHEST_PRICE = Money.of(1_000_000);
    static final int LATEST_SHIPMENT_DAYS = 365;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Collector errors;

    Figures(Collector errors) {
        this.errors = errors;
    }

    Optional<Integer> boxes(@Nullable String text, String field, int least) {
        Optional<Integer> boxes = typed(text)
                .filter(figure -> WHOLE.matcher(figure).matches())
                .map(Integer::valueOf)
                .filter(count -> count >= least && count <= MOST_BOXES);
        errors.require(
                boxes.isPresent(),
                field,
                "Enter a whole number of boxes from " + least + " to 1,000,000.",
                "请输入 " + least + " 至 1,000,000 之间的整数盒数。");
        return boxes;
    }

    Optional<Money> price(String text, String field) {
        Optional<Money> price = typed(text)
                .filter(figure -> DECIMAL.matcher(figure).matches())
                .map(figure -> new Money(new BigDecimal(figure)))
                .filter(amount -> amount.isPositive() && !amount.exceeds(HIGHEST_PRICE));
        errors.require(
                price.isPresent(),
                field,
                "Enter a price from 0.01 to 1,000,000.00 with at most two decimals, or leave it empty for the dealer's price."
                        + " Goods without charge go into the free quantity.",
                "请输入 0.01 至 1,000,000.00 之间、最多两位小数的单价；留空则按客户价格计算。不收费的货品请填入搭赠数量。");
        return price;
    }

    Optional<LocalDate> shipDate(@Nullable String text, String field, LocalDate today) {
        LocalDate latest = today.plusDays(LATEST_SHIPMENT_DAYS);
        Optional<LocalDate> date = typed(text)
                .filter(figure -> DATE.matcher(figure).matches())
                .flatMap(Figures::date)
                .filter(day -> !day.isBefore(today) && !day.isAfter(latest));
        errors.require(
                date.isPresent(),
                field,
                "Enter a date from " + today + " (today) to " + latest + ", as YYYY-MM-DD.",
                "请输入 " + today + "（今天）至 " + latest + " 之间的日期，格式 YYYY-MM-DD。");
        return date;
    }

    static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
