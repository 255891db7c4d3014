package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.DateRange;
import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Products, prices, targets, places and clauses of the versions. */
@Component
class VersionContents {

    private static final List<String> TABLES =
            List.of("agreement_price", "agreement_product", "agreement_target", "agreement_place", "agreement_clause");

    private final JdbcTemplate database;

    VersionContents(JdbcTemplate database) {
        this.database = database;
    }

    void write(Key key, AgreementContent content, List<Place> places) {
        insert(
                "insert into agreement_product (agreement, revision, sku) values (?, ?, ?)",
                content.products().stream()
                        .sorted()
                        .map(sku -> new Object[] {key.number(), key.revision(), sku})
                        .toList());
        insert(
                "insert into agreement_price (agreement, revision, sku, valid_from, valid_to, price) values (?, ?, ?, ?, ?, ?)",
                content.prices().stream()
                        .map(price -> new Object[] {
                            key.number(),
                            key.revision(),
                            price.sku(),
                            price.validity().validFrom(),
                            price.validity().validTo(),
                            price.price().amount()
                        })
                        .toList());
        insert(
                "insert into agreement_target (agreement, revision, part, of_product, amount) values (?, ?, ?, ?, ?)",
                content.targets().stream()
                        .map(part -> new Object[] {
                            key.number(),
                            key.revision(),
                            part.sku() == null ? String.valueOf(part.period()) : part.sku(),
                            part.sku() != null,
                            part.amount().amount()
                        })
                        .toList());
        // of a province and one of its cities the wider entry says it all
        Map<String, Place> byPath = new LinkedHashMap<>();
        places.forEach(place -> byPath.putIfAbsent(place.path(), place));
        insert(
                "insert into agreement_place (agreement, revision, path, code, province, hospital) values (?, ?, ?, ?, ?, ?)",
                byPath.values().stream()
                        .map(place -> new Object[] {
                            key.number(), key.revision(), place.path(), place.code(), place.province(), place.hospital()
                        })
                        .toList());
        List<Clause> clauses = content.clauses();
        for (int place = 0; place < clauses.size(); place++) {
            database.update(
                    "insert into agreement_clause (agreement, revision, place, kind, wording) values (?, ?, ?, ?, ?)",
                    key.number(),
                    key.revision(),
                    place,
                    clauses.get(place).kind().name(),
                    clauses.get(place).text());
        }
    }

    private void insert(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            database.batchUpdate(sql, rows);
        }
    }

    void remove(Key key) {
        TABLES.forEach(table -> database.update(
                "delete from " + table + " where agreement = ? and revision = ?", key.number(), key.revision()));
    }

    AgreementContent read(Key key, DateRange term, boolean exclusive, int creditDays, Money deposit, Money target) {
        return new AgreementContent(
                term,
                exclusive,
                creditDays,
                deposit,
                target,
                java.util.Set.copyOf(rows(key, "agreement_product", "sku", (row, number) -> row.getString("sku"))),
                rows(
                        key,
                        "agreement_price",
                        "sku, valid_from",
                        (row, number) -> new AgreedPrice(
                                row.getString("sku"),
                                new Money(row.getBigDecimal("price")),
                                new DateRange(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class)))),
                rows(
                        key,
                        "agreement_target",
                        "of_product, part",
                        (row, number) -> row.getBoolean("of_product")
                                ? new AgreedTarget(null, row.getString("part"), new Money(row.getBigDecimal("amount")))
                                : new AgreedTarget(
                                        new PeriodKey(row.getString("part")),
                                        null,
                                        new Money(row.getBigDecimal("amount")))),
                java.util.Set.copyOf(rows(key, "agreement_place", "path", (row, number) -> row.getString("code"))),
                rows(
                        key,
                        "agreement_clause",
                        "place",
                        (row, number) ->
                                new Clause(ClauseKind.valueOf(row.getString("kind")), row.getString("wording"))));
    }

    private <T> List<T> rows(Key key, String table, String order, RowMapper<T> mapper) {
        return database.query(
                "select * from " + table + " where agreement = ? and revision = ? order by " + order,
                mapper,
                key.number(),
                key.revision());
    }
}
