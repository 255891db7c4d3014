package io.countersign.expense;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the details of a line as JSON. */
@Converter
class DetailsColumn implements AttributeConverter<LineDetails, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LineDetails details) {
        try {
            return details == null ? null : JSON.writeValueAsString(details);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Cannot be written as JSON: " + details, unwritable);
        }
    }

    @Override
    public @Nullable LineDetails convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, LineDetails.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Cannot be read as JSON: " + json, unreadable);
        }
    }
}
