package io.countersign.hcp;

import static io.countersign.storage.DemoFile.rows;

import io.countersign.storage.DemoChapter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Some thirty professionals in eleven invented hospitals; a few with what the rules look for. */
@Component
@Profile("demo")
class DemoProfessionals implements DemoChapter {

    private final JdbcClient jdbc;

    DemoProfessionals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void load() {
        rows("professionals").forEach(this::register);
    }

    private void register(CSVRecord row) {
        jdbc.sql("insert into professional (code, name_en, name_zh, title_en, title_zh, institution_en, institution_zh,"
                        + " department_en, department_zh, city, tier, medical_id, account, account_holder, related_to, active)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.get("code"))
                .param(row.get("name_en"))
                .param(row.get("name_zh"))
                .param(row.get("title_en"))
                .param(row.get("title_zh"))
                .param(row.get("institution_en"))
                .param(row.get("institution_zh"))
                .param(row.get("department_en"))
                .param(row.get("department_zh"))
                .param(row.get("city"))
                .param(row.get("tier"))
                .param(row.get("medical_id"))
                .param(given(row, "account"))
                .param(given(row, "account_holder"))
                .param(given(row, "related_to"))
                .param(Boolean.parseBoolean(row.get("active")))
                .update();
    }

    private static @Nullable String given(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isBlank() ? null : text;
    }
}
