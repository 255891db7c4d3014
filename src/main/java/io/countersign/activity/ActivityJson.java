package io.countersign.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.approval.Evidence;
import io.countersign.compliance.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and reads what is kept of a check. */
@Component
class ActivityJson {

    private final ObjectMapper mapper;

    ActivityJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    List<Finding> findings(ActivityCheck check) {
        return read(check.findings(), new TypeReference<>() {});
    }

    ActivityContent content(ActivityCheck check) {
        return read(check.content(), new TypeReference<>() {});
    }

    List<Evidence.Usage> used(ActivityCheck check) {
        return read(check.used(), new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what was kept of a check: " + text, e);
        }
    }
}
