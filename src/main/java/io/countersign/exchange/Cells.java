package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The cells of one row by column. A cell that does not say what it should is a fault that names row, column and what is
 * allowed; reading goes on with a harmless value, and {@link #valid} makes nothing of a row with faults.
 */
final class Cells {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Heading heading;
    private final Table.TableRow row;
    private final Faults faults;

    Cells(Heading heading, Table.TableRow row, Faults faults) {
        this.heading = heading;
        this.row = row;
        this.faults = faults;
    }

    /** What the row says, unless anything in it was wrong or the values refuse each other. */
    <T> Optional<T> valid(Supplier<T> value) {
        if (faults.concerns(row.number())) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (Refusal refused) {
            faults.add(row.number(), refused);
            return Optional.empty();
        }
    }

    String text(String column, int longest) {
        return optionalText(column, longest).orElseGet(() -> {
            missing(column);
            return "?";
        });
    }

    Optional<String> optionalText(String column, int longest) {
        String text = raw(column);
        if (text.codePointCount(0, text.length()) > longest) {
            fault(column, "At most " + longest + " characters.", "最多 " + longest + " 个字符。");
        }
        if (text.chars().anyMatch(character -> character < ' ')) {
            fault(column, "Line breaks and control characters are not allowed here.", "不允许换行或控制字符。");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A code: letters, digits and {@code . _ / -}. */
    String code(String column, int longest) {
        String text = text(column, longest);
        if (!text.equals("?") && !CODE.matcher(text).matches()) {
            fault(column, "A code has letters, digits and . _ / - only.", "编码只能包含字母、数字及 . _ / - 。");
        }
        return text;
    }

    Optional<String> optionalCode(String column, int longest) {
        return raw(column).isEmpty() ? Optional.empty() : Optional.of(code(column, longest));
    }

    /** Zero or more, with at most two decimals; thousands separators are allowed. */
    Money money(String column) {
        String text =
                raw(column).replace(",", "").replace("¥", "").replace("￥", "").strip();
        if (text.isEmpty()) {
            missing(column);
            return Money.ZERO;
        }
        if (!AMOUNT.matcher(text).matches()) {
            fault(
                    column,
                    "An amount is zero or more with at most two decimals, as 1200.50.",
                    "金额须为不小于 0 且最多两位小数的数字，例如 1200.50。");
            return Money.ZERO;
        }
        return Money.of(text);
    }

    Money positive(String column) {
        Money amount = money(column);
        if (!raw(column).isEmpty() && amount.isZero() && raw(column).matches("[0.,]+")) {
            fault(column, "The amount is more than 0.00.", "金额须大于 0.00。");
        }
        return amount;
    }

    Money money(String column, Money otherwise) {
        return raw(column).isEmpty() ? otherwise : money(column);
    }

    int whole(String column, int least, int most, int otherwise) {
        String text = raw(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean fits = text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!fits) {
            fault(column, "A whole number from " + least + " to " + most + ".", "须为 " + least + " 至 " + most + " 的整数。");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    BigDecimal percent(String column, BigDecimal otherwise) {
        String text = raw(column).replace("%", "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,2}(\\.\\d{1,2})?|100(\\.0{1,2})?")) {
            fault(column, "A percentage from 0 to 100 with at most two decimals.", "须为 0 至 100 之间、最多两位小数的百分数。");
            return otherwise;
        }
        return new BigDecimal(text);
    }

    LocalDate day(String column) {
        if (raw(column).isEmpty()) {
            missing(column);
            return LocalDate.EPOCH;
        }
        return day(column, LocalDate.EPOCH);
    }

    LocalDate day(String column, LocalDate otherwise) {
        String text = raw(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (heading.cell(row, column).serial() && text.matches("\\d{1,7}(\\.\\d+)?")) {
            return EXCEL_DAY_ZERO.plusDays(new BigDecimal(text).intValue());
        }
        Matcher parts = DAY.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below, like everything else that is no day
        }
        fault(column, "A day is written as 2026-11-22.", "日期格式应为 2026-11-22。");
        return otherwise;
    }

    boolean yes(String column) {
        String text = raw(column).toLowerCase(java.util.Locale.ROOT);
        if (!text.matches("|true|false|yes|no|1|0|是|否")) {
            fault(column, "Write yes or no.", "请填写“是”或“否”。");
        }
        return text.matches("true|yes|1|是");
    }

    /** A word of the enum, or its title in either language. */
    <E extends Enum<E>> E choice(String column, E[] values, Function<E, Text> title, E otherwise) {
        String text = raw(column);
        if (text.isEmpty()) {
            missing(column);
            return otherwise;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text)
                        || title.apply(value).en().equalsIgnoreCase(text)
                        || title.apply(value).zh().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    String allowed = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
                    fault(column, "Allowed are: " + allowed + ".", "允许的取值：" + allowed + "。");
                    return otherwise;
                });
    }

    void fault(String column, String en, String zh) {
        faults.add(row.number(), column, heading.cell(row, column).text(), new Text(en, zh));
    }

    private void missing(String column) {
        fault(column, "This cell must not be empty.", "此单元格不能为空。");
    }

    private String raw(String column) {
        Table.TableCell cell = heading.cell(row, column);
        if (cell.formula()) {
            fault(
                    column,
                    "The cell has a formula; formulas are not computed here. Paste its value instead.",
                    "单元格含有公式，系统不执行公式，请粘贴为数值。");
            return "";
        }
        return cell.text().strip();
    }
}
