package io.countersign.invoice;

import org.jspecify.annotations.Nullable;

/**
 * An invoice together with where it is to be used.
 *
 * @param document id of the file it was read from, or null
 */
public record Claimed(InvoiceInput input, Use use, @Nullable Long document) {}
