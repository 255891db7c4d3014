package io.countersign.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conditions of one query with their values, so that nothing a person typed becomes part of the statement. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void and(String condition) {
        conditions.add(condition);
    }

    void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    void param(String name, Object value) {
        values.put(name, value);
    }

    JdbcClient.StatementSpec on(JdbcClient jdbc, String select, String tail) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql(select + where + tail).params(values);
    }

    /** A pattern that finds the text anywhere, in lower case. */
    static String part(String typed) {
        return "%" + literally(typed.toLowerCase(Locale.ROOT)) + "%";
    }

    /** The text itself, where a pattern is expected. */
    static String literally(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
