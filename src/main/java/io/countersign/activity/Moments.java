package io.countersign.activity;

import io.countersign.calendar.OfficeTime;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times that people typed as the clock on the wall shows them. */
final class Moments {

    private static final Pattern MINUTE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?");

    private final Collector errors;

    Moments(Collector errors) {
        this.errors = errors;
    }

    Optional<Instant> read(@Nullable String text, String field, LocalDate earliest, LocalDate latest) {
        Optional<Instant> found = TypedInput.typed(text)
                .filter(moment -> MINUTE.matcher(moment).matches())
                .flatMap(Moments::moment)
                .filter(moment -> !moment.toLocalDate().isBefore(earliest)
                        && !moment.toLocalDate().isAfter(latest))
                .map(OfficeTime::instant);
        errors.require(
                found.isPresent(),
                field,
                "Enter a time from " + earliest + " to " + latest + ", as YYYY-MM-DDThh:mm.",
                "请输入 " + earliest + " 至 " + latest + " 之间的时间，格式 YYYY-MM-DDThh:mm。");
        return found;
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }
}
