package io.countersign.promo;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All promotional items by code, with their stock as it is now. */
@Component
public class PromoItems {

    private final JdbcClient jdbc;

    PromoItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PromoItem> find(String code) {
        return jdbc.sql("select * from promo_item where code = ?")
                .param(code)
                .query((row, index) -> item(row))
                .optional();
    }

    Map<String, PromoItem> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from promo_item where code in (:codes)")
                .param("codes", codes)
                .query((row, index) -> item(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PromoItem::code, Function.identity()));
    }

    /** By code or name. */
    public List<PromoItem> search(String words, int limit) {
        return jdbc.sql("select * from promo_item where lower(code) like :words escape '!'"
                        + " or lower(name_en) like :words escape '!' or name_zh like :words escape '!'"
                        + " order by code limit :limit")
                .param("words", "%" + escaped(words) + "%")
                .param("limit", limit)
                .query((row, index) -> item(row))
                .list();
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static PromoItem item(ResultSet row) throws SQLException {
        return new PromoItem(
                row.getString("code"),
                new Text(row.getString("name_en"), row.getString("name_zh")),
                ItemCategory.valueOf(row.getString("category")),
                Arrays.stream(row.getString("recipients").split(" "))
                        .map(Recipient::valueOf)
                        .collect(Collectors.toSet()),
                Money.rounded(row.getBigDecimal("unit_cost")),
                row.getInt("on_hand"),
                row.getInt("reserved"),
                row.getObject("counted_on", LocalDate.class));
    }
}
