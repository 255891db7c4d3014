package io.countersign.compliance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.countersign.language.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rule book of the database. A change takes effect on its first day, so a copy a minute old is as good as the table. */
@Component
class StoredRules implements RuleBook {

    private static final Duration AGE = Duration.ofMinutes(1);

    private final LoadingCache<String, List<DatedRule>> book;

    StoredRules(JdbcClient database) {
        this.book = Caffeine.newBuilder().expireAfterWrite(AGE).build(all -> read(database));
    }

    @Override
    public Rule inForce(String code, LocalDate on) {
        return book.get("all").stream()
                .filter(dated ->
                        dated.rule().code().equals(code) && !dated.from().isAfter(on))
                .max(Comparator.comparing(DatedRule::from))
                .map(DatedRule::rule)
                .orElseThrow(() -> new IllegalStateException("No rule " + code + " in force on " + on));
    }

    @Override
    public List<Rule> allInForce(LocalDate on) {
        Map<String, DatedRule> latest = new TreeMap<>();
        book.get("all").stream()
                .filter(dated -> !dated.from().isAfter(on))
                .forEach(dated -> latest.merge(
                        dated.rule().code(), dated, (one, other) -> one.from().isAfter(other.from()) ? one : other));
        return latest.values().stream().map(DatedRule::rule).toList();
    }

    private static List<DatedRule> read(JdbcClient database) {
        Map<String, Map<String, String>> parameters = new HashMap<>();
        database.sql("select code, version, name, setting from compliance_rule_parameter")
                .query((row, number) -> parameters
                        .computeIfAbsent(row.getString(1) + "/" + row.getInt(2), key -> new HashMap<>())
                        .put(row.getString(3), row.getString(4)))
                .list();
        return database.sql(
                        "select code, version, valid_from, severity, title_en, title_zh, source_en, source_zh from compliance_rule")
                .query((row, number) ->
                        dated(row, parameters.getOrDefault(row.getString(1) + "/" + row.getInt(2), Map.of())))
                .list();
    }

    private static DatedRule dated(ResultSet row, Map<String, String> parameters) throws SQLException {
        Rule rule = new Rule(
                row.getString("code"),
                row.getInt("version"),
                new Text(row.getString("title_en"), row.getString("title_zh")),
                Severity.valueOf(row.getString("severity")),
                new Text(row.getString("source_en"), row.getString("source_zh")),
                parameters);
        return new DatedRule(rule, row.getObject("valid_from", LocalDate.class));
    }

    private record DatedRule(Rule rule, LocalDate from) {}
}
