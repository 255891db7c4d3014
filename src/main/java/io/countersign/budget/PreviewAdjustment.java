package io.countersign.budget;

import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would happen to an adjustment: findings, both budgets before and after, and who would be asked. Writes nothing. */
@Service
public class PreviewAdjustment {

    private final Adjustments adjustments;
    private final ReadAdjustment reader;
    private final AssessAdjustment assess;
    private final AdjustmentPolicy policy;
    private final PreviewPath previewPath;
    private final CurrentPerson currentPerson;

    PreviewAdjustment(
            Adjustments adjustments,
            ReadAdjustment reader,
            AssessAdjustment assess,
            AdjustmentPolicy policy,
            PreviewPath previewPath,
            CurrentPerson currentPerson) {
        this.adjustments = adjustments;
        this.reader = reader;
        this.assess = assess;
        this.policy = policy;
        this.previewPath = previewPath;
        this.currentPerson = currentPerson;
    }

    /**
     * @param number of a saved adjustment, or null for one that is being typed
     * @param input  as typed, or null to look at the saved one as it is
     */
    @Transactional(readOnly = true)
    public AdjustmentPreview preview(@Nullable String number, @Nullable AdjustmentInput input) {
        Person person = MayAdjust.required(currentPerson.person());
        BudgetAdjustment saved = number == null ? null : own(number, person);
        if (input == null && saved != null) {
            return judged(saved.content(), person, number, List.of());
        }
        AdjustmentReading reading = reader.read(input == null ? AdjustmentInput.EMPTY : input, person.id());
        return reading.usable()
                .map(content -> judged(content, person, number, reading.errors()))
                .orElseGet(() -> new AdjustmentPreview(List.of(), List.of(), List.of(), reading.errors()));
    }

    private AdjustmentPreview judged(
            AdjustmentContent content, Person person, @Nullable String number, List<FieldError> errors) {
        String known = number == null ? "" : number;
        AdjustmentAssessment assessment = assess.assess(content, known, person.id());
        List<PathStep> path = assessment.isBlocked()
                ? List.of()
                : previewPath.preview(AdjustmentFacts.of(known, person.id(), assessment), policy.required(assessment));
        return new AdjustmentPreview(
                assessment.usage().stream().map(NodeUsage::asUsage).toList(), assessment.findings(), path, errors);
    }

    private BudgetAdjustment own(String number, Person person) {
        return adjustments
                .findById(number)
                .filter(adjustment -> adjustment.isRequestedBy(person.id()))
                .orElseThrow(() -> Adjustments.unknown(number));
    }
}
