package io.countersign.web;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values look on a page, under the name {@code show}: texts in the person's language, amounts with ¥ and separators,
 * times in the organisation's zone (the page's script turns them into the person's own and names the zone in the tooltip).
 */
public record Show(Language language) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    public String text(@Nullable Text text) {
        return text == null ? "" : language.of(text);
    }

    /** Of a text that lies in two columns. */
    public String text(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }

    public String money(@Nullable Money money) {
        return money == null
                ? "–"
                : (money.isNegative() ? "-¥" + money.negated().formatted() : "¥" + money.formatted());
    }

    public String time(Instant at) {
        return MINUTE.format(at);
    }

    public String seconds(Instant at) {
        return SECOND.format(at);
    }

    public String zone() {
        return ZONE.getId();
    }

    /** How long something took, in its two largest units. */
    public String span(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        long days = seconds / 86_400;
        long hours = seconds / 3_600 % 24;
        long minutes = seconds / 60 % 60;
        if (days > 0) {
            return unit(days, "d", "天") + (hours > 0 ? " " + unit(hours, "h", "小时") : "");
        }
        if (hours > 0) {
            return unit(hours, "h", "小时") + (minutes > 0 ? " " + unit(minutes, "min", "分钟") : "");
        }
        return minutes > 0
                ? unit(minutes, "min", "分钟") + (seconds % 60 > 0 ? " " + unit(seconds % 60, "s", "秒") : "")
                : unit(seconds, "s", "秒");
    }

    /** A figure with thousands separators where it is one; anything else as it is. Codes and dates are no figures. */
    public String figure(String value) {
        if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? text("yes", "是") : text("no", "否");
        }
        return value.matches("-?[1-9]\\d{3,}(\\.\\d+)?")
                ? String.format(
                        java.util.Locale.ROOT,
                        "%,." + Math.max(0, new java.math.BigDecimal(value).scale()) + "f",
                        new java.math.BigDecimal(value))
                : value;
    }

    /** Size of a file as people read it. */
    public String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    /** Facts of a finding as {@code name = value}, in a steady order. */
    public Iterable<Map.Entry<String, String>> sorted(Map<String, String> facts) {
        return new java.util.TreeMap<>(facts).entrySet();
    }

    private String unit(long count, String en, String zh) {
        return count + " " + (language == Language.ZH ? zh : en);
    }
}
