package io.countersign.advance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.compliance.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and reads what the last check found. */
@Component
class AdvanceJson {

    private final ObjectMapper mapper;

    AdvanceJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<Finding> findings) {
        try {
            return mapper.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write findings", e);
        }
    }

    List<Finding> read(String findings) {
        try {
            return mapper.readValue(findings, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what was kept of a check: " + findings, e);
        }
    }
}
