package io.countersign.activity;

import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place on the map as typed, both degrees or none. */
record Coordinates(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,6})?");

    static Coordinates read(@Nullable String latitude, @Nullable String longitude, Collector errors) {
        Optional<BigDecimal> north = degrees(latitude, 90);
        Optional<BigDecimal> east = degrees(longitude, 180);
        boolean none = TypedInput.typed(latitude).isEmpty()
                && TypedInput.typed(longitude).isEmpty();
        boolean both = north.isPresent() && east.isPresent();
        errors.require(
                none || both,
                "venue.latitude",
                "Enter latitude and longitude in degrees with at most six decimals, 31.230400 and 121.473700, or neither.",
                "请同时填写纬度和经度（最多六位小数，如 31.230400、121.473700），或都不填。");
        return both ? new Coordinates(north.orElse(null), east.orElse(null)) : new Coordinates(null, null);
    }

    private static Optional<BigDecimal> degrees(@Nullable String text, int most) {
        return TypedInput.typed(text)
                .filter(figure -> DEGREES.matcher(figure).matches())
                .map(BigDecimal::new)
                .filter(figure -> figure.abs().compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(figure -> figure.setScale(6));
    }
}
