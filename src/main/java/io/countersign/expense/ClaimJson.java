package io.countersign.expense;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Writes and reads what is kept of an audit. */
@Component
class ClaimJson {

    private final ObjectMapper mapper;

    ClaimJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    Assessment assessment(ClaimAudit audit) {
        try {
            return mapper.readValue(audit.assessment(), Assessment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read audit " + audit.id(), e);
        }
    }
}
