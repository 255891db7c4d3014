package io.countersign.approval;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps which rows of the policy applied. */
@Converter
class RuleIdsColumn extends JsonColumn<List<String>> {

    RuleIdsColumn() {
        super(new TypeReference<>() {});
    }
}
