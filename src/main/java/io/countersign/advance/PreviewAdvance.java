package io.countersign.advance;

import io.countersign.approval.PreviewPath;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.Collector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would happen to an advance: findings, and who would be asked. Uses the checks of the run, and writes nothing. */
@Service
public class PreviewAdvance {

    private final Advances advances;
    private final ReadAdvance reader;
    private final AssessAdvance assessAdvance;
    private final AdvancePolicy policy;
    private final PreviewPath previewPath;
    private final CurrentPerson currentPerson;

    PreviewAdvance(
            Advances advances,
            ReadAdvance reader,
            AssessAdvance assessAdvance,
            AdvancePolicy policy,
            PreviewPath previewPath,
            CurrentPerson currentPerson) {
        this.advances = advances;
        this.reader = reader;
        this.assessAdvance = assessAdvance;
        this.policy = policy;
        this.previewPath = previewPath;
        this.currentPerson = currentPerson;
    }

    /**
     * @param number of a saved advance, or null for one that is being typed
     * @param input  as typed, or null to look at the saved one as it is
     */
    @Transactional(readOnly = true)
    public AdvancePreview preview(@Nullable String number, @Nullable AdvanceInput input) {
        currentPerson.required();
        Person person = currentPerson.person().orElseThrow();
        Collector errors = new Collector();
        Optional<AdvanceContent> content = number == null
                ? read(input, errors)
                : Optional.of(own(number, person))
                        .flatMap(saved -> input == null ? Optional.of(saved.content()) : read(input, errors));
        return content.map(found -> judged(found, person, number == null ? "" : number))
                .orElseGet(() -> new AdvancePreview(List.of(), List.of(), List.of(), errors.errors()));
    }

    private Optional<AdvanceContent> read(@Nullable AdvanceInput input, Collector errors) {
        return reader.read(input == null ? AdvanceInput.EMPTY : input, errors);
    }

    private AdvancePreview judged(AdvanceContent content, Person person, String number) {
        Assessment assessment = assessAdvance.assess(content, person.id());
        return new AdvancePreview(
                assessment.findings(),
                assessment.isBlocked()
                        ? List.of()
                        : previewPath.preview(
                                AdvanceSubjects.facts(number, person.id(), person.unit(), content),
                                policy.required(assessment)),
                List.of(AdvanceEvidence.usage(assessment)),
                List.of());
    }

    private Advance own(String number, Person person) {
        return advances.findById(number)
                .filter(advance -> advance.isRequestedBy(person.id()))
                .orElseThrow(() -> Advances.unknown(number));
    }
}
