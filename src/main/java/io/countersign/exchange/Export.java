package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.people.Person;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Master data as CSV with the columns of the import, so that a table goes out, is corrected and comes in again. */
@Service
public class Export {

    private static final int MOST = 50_000;

    private static final Map<ImportKind, String> QUERIES = Map.of(
            ImportKind.CUSTOMERS, """
            select code, name_zh, name_en, uscc, type, coalesce(parent, ''), unit, province,
              case when public_institution then 'yes' else 'no' end, dealer_tier, price_list, owner
            from customer order by code limit :most""", ImportKind.LICENCES, """
            select customer, type, number, replace(scope, ',', ' '), issued_by, valid_from, valid_to
            from customer_licence order by customer, type, number limit :most""", ImportKind.PRODUCTS, """
            select sku, name_zh, name_en, spec, category, approval_number, approval_valid_to, carton_size, vat_rate
            from product order by sku limit :most""", ImportKind.PRICES, """
            select sku, price_list, list_price, floor_price, valid_from, valid_to
            from price_entry order by sku, price_list, valid_from limit :most""");

    private final JdbcClient database;
    private final RunImport imports;

    Export(JdbcClient database, RunImport imports) {
        this.database = database;
        this.imports = imports;
    }

    /** @throws Refusal when the person may not, or nothing of the kind is exported */
    @Transactional(readOnly = true)
    public String csv(ImportKind kind, Person by) {
        String query = QUERIES.get(kind);
        if (query == null || !kind.isFor(by.roles())) {
            throw Faulty.notExported(kind);
        }
        StringBuilder csv = new StringBuilder("\uFEFF").append(heading(kind));
        database.sql(query)
                .param("most", MOST)
                .query((row, number) -> {
                    String[] cells = new String[row.getMetaData().getColumnCount()];
                    for (int place = 0; place < cells.length; place++) {
                        cells[place] = String.valueOf(row.getObject(place + 1));
                    }
                    return csv.append(CsvText.row(List.of(cells)));
                })
                .list();
        return csv.toString();
    }

    /** An empty table with its heading and one example. */
    public String template(ImportKind kind) {
        return "\uFEFF" + heading(kind)
                + CsvText.row(
                        imports.columns(kind).stream().map(Column::example).toList());
    }

    private String heading(ImportKind kind) {
        return CsvText.row(imports.columns(kind).stream().map(Column::name).toList());
    }
}
