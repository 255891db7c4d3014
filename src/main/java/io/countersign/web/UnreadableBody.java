package io.countersign.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a JSON body that could not be read which field is wrong and what is allowed there. */
final class UnreadableBody {

    private static final String BODY = "body";

    private UnreadableBody() {}

    static InvalidInput explain(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String allowed = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new InvalidInput(
                    path(unknown),
                    new Text(
                            "There is no such field here. Allowed are " + allowed + ".",
                            "此处没有该字段，可用字段为 " + allowed + "。"));
        }
        if (cause instanceof JsonMappingException mapping) {
            return new InvalidInput(path(mapping), wanted(typeAskedFor(mapping), mapping));
        }
        if (cause instanceof JsonProcessingException syntax && syntax.getLocation() != null) {
            int line = syntax.getLocation().getLineNr();
            int column = syntax.getLocation().getColumnNr();
            return new InvalidInput(
                    BODY,
                    new Text(
                            "The body is not valid JSON at line " + line + ", column " + column + ".",
                            "请求内容不是有效的 JSON，位置：第 " + line + " 行第 " + column + " 列。"));
        }
        return new InvalidInput(BODY, new Text("A body in JSON is needed.", "请以 JSON 提交内容。"));
    }

    private static @Nullable Class<?> typeAskedFor(JsonMappingException mapping) {
        if (mapping instanceof ValueInstantiationException refused) {
            return refused.getType().getRawClass();
        }
        if (mapping instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        return mapping.getCause() instanceof InputCoercionException tooLarge ? tooLarge.getTargetType() : null;
    }

    private static Text wanted(@Nullable Class<?> type, JsonMappingException mapping) {
        if (type == null || type == Object.class) {
            return new Text("This value is not allowed here.", "此处不接受该值。");
        }
        if (type == Money.class) {
            return new Text(
                    "Write an amount as a decimal string with at most two places, for example \"120000.00\".",
                    "金额请填写为最多两位小数的十进制字符串，例如 \"120000.00\"。");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Text("Write a whole number, not too large.", "请填写整数，且不得过大。");
        }
        if (type == LocalDate.class) {
            return new Text("Write a date as YYYY-MM-DD.", "日期格式为 YYYY-MM-DD。");
        }
        if (type == Instant.class) {
            return new Text("Write a time as 2026-11-22T10:14:00Z.", "时间格式为 2026-11-22T10:14:00Z。");
        }
        if (type.isEnum()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text("Allowed are " + allowed + ".", "可用的值为 " + allowed + "。");
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return new Text("A list is expected here.", "此处应为列表。");
        }
        if (type == String.class) {
            return new Text("A text is expected here.", "此处应为文本。");
        }
        return mapping.getCause() instanceof ArithmeticException
                ? new Text("At most two decimal places are allowed.", "最多允许两位小数。")
                : new Text("An object with named fields is expected here.", "此处应为带字段名的对象。");
    }

    /** {@code lines[2].quantity}. */
    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }
}
