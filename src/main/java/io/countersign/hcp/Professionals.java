package io.countersign.hcp;

import io.countersign.language.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health professionals by code, with their numbers masked. */
@Component
public class Professionals {

    private final JdbcClient jdbc;

    Professionals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Professional> find(String code) {
        return jdbc.sql("select * from professional where code = ?")
                .param(code)
                .query((row, index) -> professional(row))
                .optional();
    }

    /** By code, name, city or institution; active ones only. */
    public List<Professional> search(String words, int limit) {
        String pattern = "%" + escaped(words) + "%";
        return jdbc.sql("select * from professional where active = :yes and (lower(code) like :words escape '!'"
                        + " or lower(name_en) like :words escape '!' or name_zh like :words escape '!'"
                        + " or lower(institution_en) like :words escape '!' or institution_zh like :words escape '!'"
                        + " or city like :words escape '!') order by code limit :limit")
                .param("yes", true)
                .param("words", pattern)
                .param("limit", limit)
                .query((row, index) -> professional(row))
                .list();
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }

    private static Professional professional(ResultSet row) throws SQLException {
        return new Professional(
                row.getString("code"),
                text(row, "name"),
                text(row, "title"),
                text(row, "institution"),
                text(row, "department"),
                row.getString("city"),
                Tier.valueOf(row.getString("tier")),
                Masked.of(row.getString("medical_id")),
                masked(row.getString("account")),
                row.getString("account_holder"),
                row.getString("related_to"),
                row.getBoolean("active"));
    }

    private static Text text(ResultSet row, String column) throws SQLException {
        return new Text(row.getString(column + "_en"), row.getString(column + "_zh"));
    }

    private static @Nullable String masked(@Nullable String number) {
        return number == null ? null : Masked.of(number);
    }
}
