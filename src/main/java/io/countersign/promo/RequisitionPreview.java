package io.countersign.promo;

import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;

/** What would happen if a requisition were submitted as it stands. @param fields what is wrong with the input, at its field */
public record RequisitionPreview(
        Money total,
        List<RequisitionView.Line> lines,
        List<Finding> findings,
        List<PathStep> path,
        List<FieldError> fields) {}
