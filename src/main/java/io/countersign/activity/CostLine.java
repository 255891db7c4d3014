package io.countersign.activity;

import io.countersign.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an activity costs, one line of its budget, tax included.
 *
 * @param line stable within the activity, {@code L1}; the fee of a speaker is the line {@code S-H-0001}
 */
@Embeddable
public record CostLine(
        @Column(name = "line_id") String line,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        CostType costType,

        String description,
        Money amount) {}
