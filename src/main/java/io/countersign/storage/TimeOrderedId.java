package io.countersign.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.IdGeneratorType;

/**
 * Gives a {@code Long} id when the row is persisted: milliseconds since 2024, then chance. Ids grow with time, so rows append
 * to the clustered index, need no round trip to the database, and are inserted in batches.
 */
@IdGeneratorType(TimeOrderedIds.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface TimeOrderedId {}
