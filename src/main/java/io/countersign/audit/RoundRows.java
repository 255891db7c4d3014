package io.countersign.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.approval.Evidence;
import io.countersign.approval.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The approval core's rows of one case, read as they are: four statements, however long the case. */
@Component
class RoundRows {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final TypeReference<Snapshot> SNAPSHOT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RoundRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json =
                json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES); // written by earlier versions
    }

    record Round(
            long id,
            String subjectType,
            int number,
            String policy,
            int version,
            String definition,
            String state,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String outcome) {}

    record Step(
            long id,
            long round,
            String step,
            String role,
            String mode,
            int quorum,
            List<Reason> reasons,
            String state) {}

    record Asked(long step, String person, @Nullable String onBehalfOf, String how, Instant at) {}

    record Decided(
            long step,
            String person,
            @Nullable String onBehalfOf,
            String verdict,
            @Nullable String reason,
            Instant at,
            Evidence evidence,
            String hash) {}

    /** All that was ever asked under this number: an activity is decided on when it is applied for and when it is closed out. */
    List<Round> rounds(String number) {
        return jdbc.sql(
                        "select id, subject_type, round, policy_key, policy_version, policy_definition, state, opened_at, closed_at,"
                                + " outcome from approval_round where subject_number = ? order by opened_at, id limit 100")
                .param(number)
                .query((row, index) -> new Round(
                        row.getLong("id"),
                        row.getString("subject_type"),
                        row.getInt("round"),
                        row.getString("policy_key"),
                        row.getInt("policy_version"),
                        row.getString("policy_definition"),
                        row.getString("state"),
                        Columns.instant(row, "opened_at"),
                        Columns.instantOrNull(row, "closed_at"),
                        row.getString("outcome")))
                .list();
    }

    List<Step> steps(List<Round> rounds) {
        if (rounds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, round, step, role, mode, quorum, reasons, state from required_approval"
                        + " where round in (:rounds) order by round, position limit 1000")
                .param("rounds", rounds.stream().map(Round::id).toList())
                .query((row, index) -> new Step(
                        row.getLong("id"),
                        row.getLong("round"),
                        row.getString("step"),
                        row.getString("role"),
                        row.getString("mode"),
                        row.getInt("quorum"),
                        read(row.getString("reasons"), REASONS),
                        row.getString("state")))
                .list();
    }

    List<Asked> asked(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select step, person, on_behalf_of, how, asked_at from assignment"
                        + " where step in (:steps) order by id limit 2000")
                .param("steps", steps.stream().map(Step::id).toList())
                .query((row, index) -> new Asked(
                        row.getLong("step"),
                        row.getString("person"),
                        row.getString("on_behalf_of"),
                        row.getString("how"),
                        Columns.instant(row, "asked_at")))
                .list();
    }

    List<Decided> decided(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select step, person, on_behalf_of, verdict, reason, decided_at, evidence, evidence_hash"
                        + " from approval_decision where step in (:steps) order by id limit 1000")
                .param("steps", steps.stream().map(Step::id).toList())
                .query((row, index) -> new Decided(
                        row.getLong("step"),
                        row.getString("person"),
                        row.getString("on_behalf_of"),
                        row.getString("verdict"),
                        row.getString("reason"),
                        Columns.instant(row, "decided_at"),
                        evidence(row.getString("evidence")),
                        row.getString("evidence_hash")))
                .list();
    }

    /** Kept with the decision is the evidence, and beside it why just this person was asked. */
    private record Snapshot(Evidence evidence) {}

    private Evidence evidence(String written) {
        return read(written, SNAPSHOT).evidence();
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A row of the approval core cannot be read: " + written, damaged);
        }
    }
}
