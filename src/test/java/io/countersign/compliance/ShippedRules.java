package io.countersign.compliance;

import io.countersign.language.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rule book as we ship it, for tests without a database. */
public final class ShippedRules implements RuleBook {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<CSVRecord> rules = read("*rules.csv");
    private final List<CSVRecord> parameters = read("*rule-parameters.csv");

    @Override
    public Rule inForce(String code, LocalDate on) {
        return rules.stream()
                .filter(row -> row.get("code").equals(code) && !from(row).isAfter(on))
                .max(Comparator.comparing(ShippedRules::from))
                .map(this::rule)
                .orElseThrow();
    }

    @Override
    public List<Rule> allInForce(LocalDate on) {
        return rules.stream()
                .map(row -> row.get("code"))
                .distinct()
                .map(code -> inForce(code, on))
                .toList();
    }

    private Rule rule(CSVRecord row) {
        Map<String, String> bounds = new HashMap<>();
        parameters.stream()
                .filter(parameter -> parameter.get("code").equals(row.get("code"))
                        && parameter.get("version").equals(row.get("version")))
                .forEach(parameter -> bounds.put(parameter.get("name"), parameter.get("setting")));
        return new Rule(
                row.get("code"),
                Integer.parseInt(row.get("version")),
                new Text(row.get("title_en"), row.get("title_zh")),
                Severity.valueOf(row.get("severity")),
                new Text(row.get("source_en"), row.get("source_zh")),
                bounds);
    }

    private static LocalDate from(CSVRecord row) {
        return LocalDate.parse(row.get("valid_from"));
    }

    private static List<CSVRecord> read(String pattern) {
        List<CSVRecord> rows = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/rules/" + pattern)) {
                try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    rows.addAll(CSV.parse(reader).getRecords());
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return rows;
    }
}
