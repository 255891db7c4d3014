package io.countersign.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way a subject takes: before submission as it would be, afterwards as it is.
 *
 * @param due   null while nobody was asked yet
 * @param state null in a preview
 */
public record PathStep(
        String step,
        Role role,
        Text roleTitle,
        Mode mode,
        int quorum,
        List<Asked> persons,
        List<Reason> reasons,
        @Nullable Instant due,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepState state) {

    public PathStep {
        persons = List.copyOf(persons);
        reasons = List.copyOf(reasons);
    }

    /** Somebody who is asked in a step. */
    public record Asked(PersonId id, Text name, @Nullable PersonId onBehalfOf) {}
}
