package io.countersign.compliance;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.storage.DemoChapter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promotional materials: current ones, one whose approval has ended, one that goes beyond the label. */
@Component
@Profile("demo")
class DemoMaterials implements DemoChapter {

    private final JdbcClient jdbc;
    private final Today today;

    DemoMaterials(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public void load() {
        rows("materials").forEach(this::register);
    }

    private void register(CSVRecord row) {
        jdbc.sql(
                        "insert into approved_material (code, title, version, approval_no, valid_from, valid_to, product, on_label)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.get("code"),
                        row.get("title"),
                        row.get("version"),
                        row.get("approval_no"),
                        day(row, "from_days", today.date()),
                        day(row, "to_days", today.date()),
                        row.get("product"),
                        Boolean.parseBoolean(row.get("on_label")))
                .update();
    }
}
