package io.countersign.order;

import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.credit.CreditExposure;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if an order were submitted as it stands.
 *
 * @param lines          one for each line typed, null where that line cannot be priced yet
 * @param creditExposure null until there is a dealer, a date and a line that is right
 * @param fields         what is wrong with the input, at its field
 */
public record OrderPreview(
        Money orderValue,
        List<OrderView.@Nullable Line> lines,
        @Nullable CreditExposure creditExposure,
        List<Finding> findings,
        List<PathStep> path,
        List<FieldError> fields) {}
