package io.countersign.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody does in the organisation, {@code regional-director}; bears the name of its group in the engine. */
public record Role(@JsonValue String key) implements Comparable<Role> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Role {
        if (!key.matches("[a-z]+(-[a-z]+)*") || key.length() > 60) {
            throw new IllegalArgumentException("Not a role's key: '" + key + "'");
        }
    }

    @Override
    public int compareTo(Role other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
