package io.countersign.budget;

import io.countersign.approval.Evidence;
import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;

/**
 * What would happen if an adjustment were submitted as it stands.
 *
 * @param usage  of the two budgets, before and after; empty until both, a month and an amount are there
 * @param fields what is wrong with the input, at its field
 */
public record AdjustmentPreview(
        List<Evidence.Usage> usage, List<Finding> findings, List<PathStep> path, List<FieldError> fields) {}
