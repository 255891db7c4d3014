package io.countersign.promo;

import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would happen to a requisition: findings, and who would be asked; with the checks and the policy of the run. */
@Service
public class PreviewRequisition {

    private final Requisitions requisitions;
    private final ReadRequisition reader;
    private final AssessRequisition assess;
    private final RequisitionPolicy policy;
    private final PreviewPath previewPath;
    private final CurrentPerson current;

    PreviewRequisition(
            Requisitions requisitions,
            ReadRequisition reader,
            AssessRequisition assess,
            RequisitionPolicy policy,
            PreviewPath previewPath,
            CurrentPerson current) {
        this.requisitions = requisitions;
        this.reader = reader;
        this.assess = assess;
        this.policy = policy;
        this.previewPath = previewPath;
        this.current = current;
    }

    /** @param number of a saved one, or null while it is being typed; @param input as typed, or null for the saved one as it is */
    @Transactional(readOnly = true)
    public RequisitionPreview preview(@Nullable String number, @Nullable RequisitionInput input) {
        Person person = MayRequisition.required(current.person());
        Requisition saved = number == null ? null : requisitions.own(number, person.id());
        if (input == null && saved != null) {
            return judged(saved.content(), person, saved.number());
        }
        ReadRequisition.Reading reading = reader.read(input == null ? RequisitionInput.EMPTY : input);
        RequisitionContent content = reading.content();
        return content == null
                ? new RequisitionPreview(Money.ZERO, List.of(), List.of(), List.of(), reading.errors())
                : judged(content, person, number == null ? "" : number);
    }

    private RequisitionPreview judged(RequisitionContent content, Person person, String number) {
        Assessment assessment = assess.assess(content, person.id(), false);
        List<PathStep> path = assessment.isBlocked()
                ? List.of()
                : previewPath.preview(
                        RequisitionFacts.of(number, person.id(), person.unit(), content), policy.required(assessment));
        return new RequisitionPreview(
                content.total(),
                RequisitionViews.lines(content, assessment, Map.of()),
                assessment.findings(),
                path,
                List.of());
    }
}
