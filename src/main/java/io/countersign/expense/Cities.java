package io.countersign.expense;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.countersign.language.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tier a city is in from which day on; a place that is not listed is in the lowest. */
@Component
class Cities {

    /** @param from first day of this tier */
    record City(Text name, CityTier tier, LocalDate from) {

        boolean goesBy(String typed) {
            String plain = typed.strip().toLowerCase(Locale.ROOT);
            return plain.equals(name.en().toLowerCase(Locale.ROOT))
                    || plain.equals(name.zh())
                    || plain.equals(name.zh() + "市");
        }
    }

    private final LoadingCache<String, List<City>> all;

    @Autowired
    Cities(JdbcClient database) {
        this(() -> read(database));
    }

    Cities(Supplier<List<City>> source) {
        this.all = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(key -> source.get());
    }

    private static List<City> read(JdbcClient database) {
        return database.sql("select name_en, name_zh, tier, valid_from from expense_city order by name_zh limit 2000")
                .query((row, number) -> new City(
                        new Text(row.getString(1), row.getString(2)),
                        CityTier.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    CityTier tier(@Nullable String typed, LocalDate on) {
        return typed == null
                ? CityTier.OTHER
                : all.get("all").stream()
                        .filter(city -> city.goesBy(typed) && !city.from().isAfter(on))
                        .max(Comparator.comparing(City::from))
                        .map(City::tier)
                        .orElse(CityTier.OTHER);
    }

    List<Text> names() {
        return all.get("all").stream().map(City::name).distinct().toList();
    }
}
