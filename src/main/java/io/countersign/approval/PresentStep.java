package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is on a subject now, for features in which whoever decides may also change something. */
@Component
public class PresentStep {

    private final Assignments assignments;

    PresentStep(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Whether somebody is asked now in one of these roles. */
    @Transactional(readOnly = true)
    public boolean asks(Subject subject, Set<Role> roles) {
        return assignments.waitingIn(subject.type(), subject.number()).stream()
                .anyMatch(seat -> roles.contains(seat.role()));
    }

    /** Whether this person is. */
    @Transactional(readOnly = true)
    public boolean asks(PersonId person, Subject subject, Set<Role> roles) {
        return assignments.waitingIn(subject.type(), subject.number()).stream()
                .anyMatch(seat -> seat.person().equals(person) && roles.contains(seat.role()));
    }
}
