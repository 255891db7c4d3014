package io.countersign.advance;

import io.countersign.approval.Evidence;
import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;

/**
 * What would happen if an advance were asked for as it stands.
 *
 * @param usage  what is open of earlier ones, before and after
 * @param fields what is wrong with the input, at its field
 */
public record AdvancePreview(
        List<Finding> findings, List<PathStep> path, List<Evidence.Usage> usage, List<FieldError> fields) {}
