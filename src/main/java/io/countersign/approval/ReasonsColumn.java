package io.countersign.approval;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps why a step is required. */
@Converter
class ReasonsColumn extends JsonColumn<List<Reason>> {

    ReasonsColumn() {
        super(new TypeReference<>() {});
    }
}
