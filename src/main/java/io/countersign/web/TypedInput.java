package io.countersign.web;

import io.countersign.language.PlainText;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people typed, field by field, and says at each field what is allowed there; nothing typed is ever corrected. */
public final class TypedInput {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Collector errors;

    public TypedInput(Collector errors) {
        this.errors = errors;
    }

    /** Text without surrounding blanks; empty when nothing was typed. */
    public static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(@Nullable String text, String field, int longest) {
        Optional<String> found = typed(text);
        found.flatMap(value -> PlainText.problem(value, longest))
                .ifPresent(problem -> errors.add(field, problem.en(), problem.zh()));
        return found;
    }

    /** A text that has to be there. */
    public Optional<String> text(@Nullable String text, String field, int longest) {
        Optional<String> found = optionalText(text, field, longest);
        errors.require(
                found.isPresent(),
                field,
                "Enter a text of at most " + longest + " characters.",
                "此处必填，最多 " + longest + " 个字符。");
        return found;
    }

    public Optional<Integer> whole(@Nullable String text, String field, int least, int most) {
        Optional<Integer> found = typed(text)
                .filter(figure -> WHOLE.matcher(figure).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
        errors.require(
                found.isPresent(),
                field,
                "Enter a whole number from " + least + " to " + most + ".",
                "请输入 " + least + " 至 " + most + " 之间的整数。");
        return found;
    }

    public Optional<Money> amount(@Nullable String text, String field, Money least, Money most) {
        Optional<Money> found = typed(text)
                .filter(figure -> DECIMAL.matcher(figure).matches())
                .map(figure -> new Money(new BigDecimal(figure)))
                .filter(amount -> !least.exceeds(amount) && !amount.exceeds(most));
        errors.require(
                found.isPresent(),
                field,
                "Enter an amount from " + least.formatted() + " to " + most.formatted() + " with at most two decimals.",
                "请输入 " + least.formatted() + " 至 " + most.formatted() + " 之间、最多两位小数的金额。");
        return found;
    }

    public Optional<LocalDate> date(@Nullable String text, String field, LocalDate from, LocalDate to) {
        Optional<LocalDate> found = typed(text)
                .filter(figure -> DATE.matcher(figure).matches())
                .flatMap(TypedInput::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to));
        errors.require(
                found.isPresent(),
                field,
                "Enter a date from " + from + " to " + to + ", as YYYY-MM-DD.",
                "请输入 " + from + " 至 " + to + " 之间的日期，格式 YYYY-MM-DD。");
        return found;
    }

    public <E extends Enum<E>> Optional<E> choice(@Nullable String text, String field, Class<E> choices) {
        Optional<E> found = typed(text)
                .flatMap(name -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(name))
                        .findFirst());
        String all = Arrays.toString(choices.getEnumConstants());
        errors.require(found.isPresent(), field, "Choose one of " + all + ".", "请从以下选项中选择：" + all + "。");
        return found;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
