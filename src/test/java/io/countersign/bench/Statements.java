package io.countersign.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts what MySQL executed, whoever asked: load does not change these figures, unlike any time. */
class Statements {

    private static final String[] KINDS = {"select", "insert", "update", "delete"};

    private final JdbcTemplate server;
    private final Map<String, Map<String, Long>> phases = new LinkedHashMap<>();

    Statements(String url) {
        server = new JdbcTemplate(new DriverManagerDataSource(url));
    }

    /** Runs the work and adds its statements to the phase. */
    <T> T during(String phase, Supplier<T> work) {
        Map<String, Long> before = now();
        T result = work.get();
        Map<String, Long> after = now();
        Map<String, Long> sums = phases.computeIfAbsent(phase, name -> new LinkedHashMap<>());
        after.forEach((kind, count) -> sums.merge(kind, count - before.getOrDefault(kind, 0L), Long::sum));
        return result;
    }

    void during(String phase, Runnable work) {
        during(phase, () -> {
            work.run();
            return true;
        });
    }

    /** One line of a table: SELECT and DML of a phase per order. */
    String row(String title, int orders, String... names) {
        double select = sum("select", names) / orders;
        double dml = Arrays.stream(KINDS)
                        .skip(1)
                        .mapToDouble(kind -> sum(kind, names))
                        .sum()
                / orders;
        return String.format("| %-46s | %6.1f | %6.1f | %6.1f |", title, select, dml, select + dml);
    }

    double total(int orders, String... names) {
        return Arrays.stream(KINDS).mapToDouble(kind -> sum(kind, names)).sum() / orders;
    }

    /** Forgets which statements were executed. */
    void forgetTexts() {
        server.execute("truncate table performance_schema.events_statements_summary_by_digest");
    }

    /** The statements executed most since, with how often per order. */
    List<String> texts(int orders, int most) {
        return server.query(
                """
                select count_star, digest_text from performance_schema.events_statements_summary_by_digest
                where digest_text regexp '^(SELECT|INSERT|UPDATE|DELETE)' and digest_text not like '%%performance_schema%%'
                order by count_star desc limit %d""".formatted(most),
                (row, number) -> String.format("%6.1f  %s", row.getDouble(1) / orders, shortened(row.getString(2))));
    }

    private static String shortened(String text) {
        String from = text.replaceAll("^SELECT .*? FROM ", "SELECT … FROM ").replace("`", "");
        return from.substring(0, Math.min(150, from.length()));
    }

    private double sum(String kind, String... names) {
        return Arrays.stream(names)
                .mapToLong(name -> phases.getOrDefault(name, Map.of()).getOrDefault(kind, 0L))
                .sum();
    }

    private Map<String, Long> now() {
        String names = Arrays.stream(KINDS).map(kind -> "'Com_" + kind + "'").collect(Collectors.joining(","));
        Map<String, Long> counts = new LinkedHashMap<>();
        server.query("show global status where variable_name in (" + names + ")", row -> {
            counts.put(row.getString(1).substring("Com_".length()), row.getLong(2));
        });
        return counts;
    }
}
