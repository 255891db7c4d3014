package io.countersign.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a person, {@code zhou.li}: not an account, of which somebody may have several. In JSON a string. */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (value.isBlank() || value.length() > 60) {
            throw new IllegalArgumentException("Not a person's id: '" + value + "'");
        }
    }

    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
