package io.countersign.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.compliance.Finding;
import io.countersign.credit.CreditExposure;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and reads what is kept of a check. */
@Component
class OrderJson {

    private final ObjectMapper mapper;

    OrderJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    List<Finding> findings(CheckRecord record) {
        return read(record.findings(), new TypeReference<>() {});
    }

    CreditExposure exposure(CheckRecord record) {
        return read(record.exposure(), new TypeReference<>() {});
    }

    ContentSnapshot content(CheckRecord record) {
        return read(record.content(), new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read what was kept of a check: " + text, e);
        }
    }
}
