package io.countersign.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rules said about which case under which version, newest first: for those who have to prove it. */
@Service
public class Evaluations {

    private static final Set<Role> MAY_READ = Set.of(Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.GENERAL_MANAGER);
    private static final Set<String> RESULTS = Set.of("PASS", "INFO", "WARN", "HOLD", "BLOCK");

    /** One rule and one case. */
    public record Item(
            String id,
            String type,
            String number,
            int revision,
            String rule,
            int ruleVersion,
            String inputsHash,
            String result,
            List<Finding> findings,
            Instant evaluatedAt) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentPerson current;

    Evaluations(JdbcClient jdbc, ObjectMapper json, CurrentPerson current) {
        this.jdbc = jdbc;
        this.json = json;
        this.current = current;
    }

    /** @param result or rule or number to narrow by, or null; passes only where asked for */
    @Transactional(readOnly = true)
    public Page<Item> list(
            @Nullable String result,
            @Nullable String rule,
            @Nullable String number,
            @Nullable String after,
            Limit limit) {
        demandRight();
        String only = result == null || !RESULTS.contains(result) ? "" : result;
        List<Item> found = jdbc.sql("select * from compliance_evaluation where id < :before"
                        + " and ((:result = '' and result <> 'PASS') or result = :result)"
                        + " and (:rule = '' or rule_code = :rule) and (:number = '' or subject_number = :number)"
                        + " order by id desc limit :limit")
                .param("before", Cursor.number(after).orElse(Long.MAX_VALUE))
                .param("result", only)
                .param("rule", rule == null ? "" : rule.strip())
                .param("number", number == null ? "" : number.strip())
                .param("limit", limit.plusOne())
                .query((row, index) -> item(row))
                .list();
        return Page.of(found, limit, Item::id);
    }

    private void demandRight() {
        if (current.roles().stream().noneMatch(MAY_READ::contains)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "compliance-only",
                    new Text(
                            "This list is for compliance, audit and the general manager. Your own findings stand with your request.",
                            "此列表仅供合规、审计与总经理查看；您的检查结果可在申请中查看。"));
        }
    }

    private Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("id"),
                row.getString("subject_type"),
                row.getString("subject_number"),
                row.getInt("revision"),
                row.getString("rule_code"),
                row.getInt("rule_version"),
                row.getString("inputs_hash"),
                row.getString("result"),
                read(row.getString("findings")),
                row.getObject("evaluated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private List<Finding> read(String findings) {
        try {
            return json.readValue(findings, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Kept findings cannot be read: " + findings, unreadable);
        }
    }
}
