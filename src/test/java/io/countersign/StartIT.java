package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SystemTest
class StartIT {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsEveryTextInFourByteUnicode() {
        List<String> others = jdbc.sql("""
                        select concat(table_name, '.', column_name, ' ', collation_name) from information_schema.columns
                        where table_schema = database() and collation_name <> 'utf8mb4_bin'""").query(String.class).list();

        assertThat(others).isEmpty();
    }

    @Test
    void keepsFractionsOfSecondsInEveryTime() {
        List<String> whole = jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and data_type in ('datetime', 'timestamp') and datetime_precision = 0
                        and table_name not like 'DATABASECHANGELOG%'""").query(String.class).list();

        assertThat(whole).isEmpty();
    }
}
