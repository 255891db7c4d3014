package io.countersign.approval;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;

/** Keeps what the policy was asked. */
@Converter
class InputsColumn extends JsonColumn<Map<String, Object>> {

    InputsColumn() {
        super(new TypeReference<>() {});
    }
}
