package io.countersign.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps every {@link PersonId} attribute of every module in a {@code VARCHAR(60)} column. */
@Converter(autoApply = true)
class PersonIdColumn implements AttributeConverter<PersonId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PersonId(value);
    }
}
