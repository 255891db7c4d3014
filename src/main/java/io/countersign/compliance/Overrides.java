package io.countersign.compliance;

import io.countersign.language.Digest;
import io.countersign.language.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings that somebody with the authority has overridden, where their rule allows it. */
@Component
public class Overrides {

    private record Kept(String fingerprint, String person, String reason) {}

    private final JdbcClient jdbc;

    Overrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The findings as they count: one that was overridden for exactly these facts stays visible as an INFO that names who
     * overrode it and why; every other one is as it was.
     */
    public List<Finding> applied(String type, String number, List<Finding> findings) {
        if (findings.stream().noneMatch(Overrides::stops)) {
            return findings;
        }
        Map<String, Kept> kept = of(type, number);
        return findings.stream().map(finding -> applied(finding, kept)).toList();
    }

    private static Finding applied(Finding finding, Map<String, Kept> kept) {
        Kept override = stops(finding) ? kept.get(fingerprint(finding)) : null;
        return override == null ? finding : passed(finding, override);
    }

    private Map<String, Kept> of(String type, String number) {
        Map<String, Kept> kept = new HashMap<>();
        jdbc.sql(
                        "select fingerprint, person, reason from compliance_override where subject_type = ? and subject_number = ?")
                .params(type, number)
                .query((row, index) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .forEach(override -> kept.put(override.fingerprint(), override));
        return kept;
    }

    static boolean stops(Finding finding) {
        return finding.severity() == Severity.BLOCK || finding.severity() == Severity.HOLD;
    }

    /** The same only for the same rule, version, finding and figures: other facts need another override. */
    static String fingerprint(Finding finding) {
        return Digest.sha256(
                finding.rule() + "/" + finding.ruleVersion() + "/" + finding.code() + new TreeMap<>(finding.facts()));
    }

    private static Finding passed(Finding finding, Kept override) {
        Text said = finding.message();
        Map<String, String> facts = new HashMap<>(finding.facts());
        facts.put("overriddenBy", override.person());
        facts.put("overriddenFrom", finding.severity().name());
        return new Finding(
                finding.code(),
                Severity.INFO,
                new Text(
                        said.en() + " Overridden by " + override.person() + ": " + override.reason(),
                        said.zh() + "已由 " + override.person() + " 豁免：" + override.reason()),
                finding.rule(),
                finding.ruleVersion(),
                facts,
                null);
    }
}
