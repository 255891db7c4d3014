package io.countersign.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps every {@link Role} attribute in a {@code VARCHAR(60)} column. */
@Converter(autoApply = true)
class RoleColumn implements AttributeConverter<Role, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Role role) {
        return role == null ? null : role.key();
    }

    @Override
    public @Nullable Role convertToEntityAttribute(@Nullable String key) {
        return key == null ? null : new Role(key);
    }
}
