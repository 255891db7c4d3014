package io.countersign.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.storage.TimeOrderedIds;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps an evaluation for good: per rule its version, the inputs' hash and the result, also of rules that found nothing. The
 * same facts of the same revision are kept once.
 */
@Service
public class KeepEvaluation {

    private static final String KEEP = "insert into compliance_evaluation (id, subject_type, subject_number, revision,"
            + " rule_code, rule_version, inputs_hash, result, findings, evaluated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    KeepEvaluation(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param type     of the subject, {@code activity}
     * @param revision of the content that was judged
     */
    @Transactional
    public void keep(String type, String number, int revision, Evaluation evaluation) {
        Set<String> kept = kept(type, number, revision, evaluation.inputsHash());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> rows = evaluation.verdicts().stream()
                .filter(verdict -> !kept.contains(verdict.rule() + "/" + verdict.ruleVersion()))
                .map(verdict -> new Object[] {
                    TimeOrderedIds.next(),
                    type,
                    number,
                    revision,
                    verdict.rule(),
                    verdict.ruleVersion(),
                    evaluation.inputsHash(),
                    verdict.result(),
                    written(verdict.findings()),
                    now
                })
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(KEEP, rows);
        }
    }

    private Set<String> kept(String type, String number, int revision, String hash) {
        return jdbc
                .query(
                        "select rule_code, rule_version from compliance_evaluation where subject_type = ?"
                                + " and subject_number = ? and revision = ? and inputs_hash = ?",
                        (row, index) -> row.getString(1) + "/" + row.getInt(2),
                        type,
                        number,
                        revision,
                        hash)
                .stream()
                .collect(Collectors.toSet());
    }

    private String written(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Findings cannot be written", unwritable);
        }
    }
}
