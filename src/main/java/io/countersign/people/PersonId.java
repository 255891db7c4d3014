package io.countersign.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One human being, whatever accounts they have: {@code zhou.li}. In JSON the string. */
public record PersonId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A person's id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
