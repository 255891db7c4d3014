package io.countersign.activity;

import io.countersign.approval.Evidence.Usage;
import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;

/**
 * What would happen if an activity were submitted, or its plan kept, as it stands.
 *
 * @param usage    budget and the speakers' caps before and after; empty until enough is filled in
 * @param evidence that its kind will have to bring
 * @param critical for an approved activity: what of the plan would have to be approved again, each as a sentence
 * @param path     who would be asked; for an approved activity only when something is critical
 * @param fields   what is wrong with the input, at its field
 */
public record ActivityPreview(
        Money cost,
        List<Usage> usage,
        List<ActivityView.EvidenceView> evidence,
        List<Finding> findings,
        List<Text> critical,
        List<PathStep> path,
        List<FieldError> fields) {}
