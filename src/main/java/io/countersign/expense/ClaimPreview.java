package io.countersign.expense;

import io.countersign.approval.Evidence;
import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;

/**
 * What would happen if a claim were submitted as it stands.
 *
 * @param claimed       the sum of the lines that make sense so far
 * @param payable       what would be paid out, after self-pay and open advances
 * @param offset        what open advances would take
 * @param lines         those that make sense so far, with what the employee bears himself
 * @param usage         the budgets before and after
 * @param straightThrough whether nobody need look
 * @param fields        what is wrong with the input, at its field
 */
public record ClaimPreview(
        Money claimed,
        Money payable,
        Money offset,
        List<ClaimView.Line> lines,
        List<Finding> findings,
        List<Evidence.Usage> usage,
        boolean straightThrough,
        List<PathStep> path,
        List<FieldError> fields) {}
