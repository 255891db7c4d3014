package io.countersign.order;

import io.countersign.approval.Reason;
import io.countersign.language.Digest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts that one step judges, as a hash. After a return only steps whose facts have changed are asked again: who looked at
 * the storage of the goods need not look once more because the price came down.
 */
final class StepBasis {

    private StepBasis() {}

    static String of(List<Reason> reasons, Assessment assessment) {
        return Digest.sha256(reasons.stream()
                .map(reason -> reason.code() + " " + facts(reason.code(), assessment))
                .collect(Collectors.joining("\n")));
    }

    private static String facts(String code, Assessment assessment) {
        OrderContent content = assessment.content();
        return switch (code) {
            case "price-below-list", "price-out-of-bounds" ->
                content.customer()
                        + content.lines().stream()
                                .map(line -> line.sku() + " " + line.quantity() + " " + line.freeQuantity() + " "
                                        + line.unitPrice())
                                .toList();
            case "credit-limit-exceeded", "overdue", "credit-review" ->
                content.customer() + " " + content.orderValue() + " "
                        + assessment.exposure().overrun() + " "
                        + assessment.overdue().amount();
            case "no-agreement", "special-handling", "licence-expiring" ->
                content.customer() + " " + content.requestedShipDate() + " "
                        + content.skus().stream().sorted().toList();
            default -> content.hash();
        };
    }
}
