package io.countersign.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.executor.ExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class StorageTest {

    private Connection connection;
    private JdbcClient jdbc;

    @BeforeEach
    void openDatabase() throws Exception {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void closeDatabase() throws Exception {
        connection.close();
    }

    @Test
    void anAppendOnlyTableTakesRowsAndKeepsThem() throws Exception {
        jdbc.sql("create table deed (id int)").update();
        AppendOnlyTable change = new AppendOnlyTable();
        change.setTableName("deed");
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        for (var statement : change.generateStatements(database)) {
            Scope.getCurrentScope()
                    .getSingleton(ExecutorService.class)
                    .getExecutor("jdbc", database)
                    .execute(statement);
        }

        jdbc.sql("insert into deed values (1)").update();

        assertThatThrownBy(() -> jdbc.sql("update deed set id = 2").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from deed").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(jdbc.sql("select id from deed").query(Integer.class).list()).containsExactly(1);
    }

    @Test
    void numbersCountWithinThePrefixAndTheYearOfShanghai() {
        jdbc.sql("create table document_number (series varchar(16) primary key, last_count bigint not null)")
                .update();
        // 16:00 UTC on New Year's Eve is already next year in Shanghai
        Numbers numbers = new Numbers(jdbc, Clock.fixed(Instant.parse("2026-12-31T16:00:00Z"), ZoneOffset.UTC));

        assertThat(numbers.next("SO")).isEqualTo("SO-2027-000001");
        assertThat(numbers.next("SO")).isEqualTo("SO-2027-000002");
        assertThat(numbers.next("MA")).isEqualTo("MA-2027-000001");
    }

    @Test
    void idsGrowEvenWithinOneMillisecond() {
        long[] ids = LongStream.generate(TimeOrderedIds::next).limit(10_000).toArray();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids[0]).isPositive();
    }
}
