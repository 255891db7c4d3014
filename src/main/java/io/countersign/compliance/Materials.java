package io.countersign.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promotional materials that medical affairs has judged, by code; also those whose approval has ended. */
@Component
public class Materials {

    /** @param product SKU it is about; @param onLabel whether it keeps to the approved label */
    public record Approved(
            String code,
            String title,
            String version,
            String approvalNo,
            LocalDate validFrom,
            LocalDate validTo,
            String product,
            boolean onLabel) {}

    private final JdbcClient jdbc;

    Materials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Approved> find(String code) {
        return jdbc.sql("select * from approved_material where code = ?")
                .param(code)
                .query((row, index) -> approved(row))
                .optional();
    }

    /** By code, title or product. */
    public List<Approved> search(String words, int limit) {
        String pattern = "%"
                + words.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return jdbc.sql("select * from approved_material where lower(code) like :words escape '!'"
                        + " or lower(title) like :words escape '!' or lower(product) like :words escape '!'"
                        + " order by code limit :limit")
                .param("words", pattern)
                .param("limit", limit)
                .query((row, index) -> approved(row))
                .list();
    }

    private static Approved approved(ResultSet row) throws SQLException {
        return new Approved(
                row.getString("code"),
                row.getString("title"),
                row.getString("version"),
                row.getString("approval_no"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("product"),
                row.getBoolean("on_label"));
    }
}
