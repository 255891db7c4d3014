package io.countersign.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.countersign.language.Text;

/** A person as pages show one: name and role, never only an id. */
public record PersonCard(
        String id, Text name, @JsonProperty("role") Text title) {}
