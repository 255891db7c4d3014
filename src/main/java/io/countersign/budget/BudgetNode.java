package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Money for one purpose: for a part of the organisation, a product line (or all), a period.
 *
 * @param parent the node it was cut from; null for the root of a period
 * @param unit   path of the organisation unit
 * @param owner  who answers for it and consents when it gives money away
 */
public record BudgetNode(
        String code,
        @Nullable String parent,
        Text name,
        String unit,
        @Nullable String product,
        BudgetPeriod period,
        PersonId owner,
        BudgetPolicy policy) {}
