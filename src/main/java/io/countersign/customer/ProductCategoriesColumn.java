package io.countersign.customer;

import io.countersign.compliance.ProductCategory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a licence's scope readable in one column: {@code GENERAL,COLD_CHAIN}. */
@Converter
class ProductCategoriesColumn implements AttributeConverter<Set<ProductCategory>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Set<ProductCategory> categories) {
        return categories == null
                ? ""
                : new TreeSet<>(categories).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<ProductCategory> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(","))
                        .map(ProductCategory::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
