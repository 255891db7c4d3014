package io.countersign.credit.web;

import io.countersign.language.PlainText;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed and collects everything that is wrong with it. What it returns for a wrong field is a stand-in;
 * {@link #done()} refuses before anybody could use it.
 */
final class Reader {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}");

    private final Collector errors = new Collector();

    /** A code or document number. */
    String name(@Nullable String text, String field) {
        String name = text == null ? "" : text.strip();
        errors.require(
                NAME.matcher(name).matches(),
                field,
                "Enter 1 to 40 letters, digits, dots, dashes, slashes or underscores.",
                "请输入 1 至 40 个字母、数字或 . - / _ 符号。");
        return name;
    }

    @Nullable
    String optionalName(@Nullable String text, String field) {
        return text == null || text.isBlank() ? null : name(text, field);
    }

    Money positive(@Nullable String text, String field) {
        Money amount = amount(text, field);
        errors.require(!amount.isZero() || !isDecimal(text), field, "Enter an amount above zero.", "金额必须大于零。");
        return amount;
    }

    Money amount(@Nullable String text, String field) {
        errors.require(
                isDecimal(text),
                field,
                "Enter an amount from 0 to 999,999,999,999.99 with at most two decimals.",
                "请输入 0 至 999,999,999,999.99 之间、最多两位小数的金额。");
        return isDecimal(text) && text != null ? new Money(new BigDecimal(text.strip())) : Money.ZERO;
    }

    private static boolean isDecimal(@Nullable String text) {
        return text != null && DECIMAL.matcher(text.strip()).matches();
    }

    LocalDate date(@Nullable String text, String field) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text.strip());
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        errors.add(field, "Enter a date from 2000 to 2100 as YYYY-MM-DD.", "请输入 2000 至 2100 年之间的日期，格式 YYYY-MM-DD。");
        return LocalDate.EPOCH;
    }

    String note(@Nullable String text, String field) {
        String note = text == null ? "" : text.strip();
        errors.require(!note.isEmpty(), field, "Say why: the note is kept with the change.", "请说明原因，备注将与变更一并保存。");
        PlainText.problem(note, 500).ifPresent(problem -> errors.add(field, problem.en(), problem.zh()));
        return note;
    }

    <E extends Enum<E>> E choice(Class<E> type, @Nullable String text, String field) {
        E[] choices = type.getEnumConstants();
        for (E choice : choices) {
            if (choice.name().equals(text)) {
                return choice;
            }
        }
        String allowed = Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", "));
        errors.add(field, "Choose one of " + allowed + ".", "请选择其中之一：" + allowed + "。");
        return choices[0];
    }

    void require(boolean holds, String field, String en, String zh) {
        errors.require(holds, field, en, zh);
    }

    void done() {
        errors.refuseIfAny();
    }
}
