package io.countersign.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.countersign.people.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What was put before an approver, as one canonical text: keys sorted, no white space, instants and amounts as strings. Equal
 * evidence gives an equal text, and whoever keeps the text can prove by its SHA-256 what a decision was made on.
 */
record Snapshot(String json, String hash) {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.ALWAYS)
            .build();

    /** What a person saw: the subject's evidence, and why just this person is asked. */
    private record Seen(Evidence evidence, int round, String step, Role role, List<Reason> reasons) {}

    static Snapshot of(Evidence evidence, RequiredApproval step) {
        return of(new Seen(evidence, step.round().round(), step.step(), step.role(), step.reasons()));
    }

    static Snapshot of(Object value) {
        try {
            String json = CANONICAL.writeValueAsString(value);
            return new Snapshot(json, sha256(json));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The evidence cannot be written", unwritable);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
