package io.countersign.approval;

import io.countersign.calendar.WorkingTime;
import io.countersign.people.FindApprovers;
import io.countersign.people.Nominee;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who would be asked, why and until when, with the resolver of the run; leaves no trace. Due times assume that everybody
 * before takes the whole time he has.
 */
@Service
public class PreviewPath {

    private final CarryOver carryOver;
    private final Searches searches;
    private final FindApprovers approvers;
    private final PathSteps steps;
    private final WorkingTime workingTime;
    private final Clock clock;

    PreviewPath(
            CarryOver carryOver,
            Searches searches,
            FindApprovers approvers,
            PathSteps steps,
            WorkingTime workingTime,
            Clock clock) {
        this.carryOver = carryOver;
        this.searches = searches;
        this.approvers = approvers;
        this.steps = steps;
        this.workingTime = workingTime;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PathStep> preview(SubjectFacts facts, Requirements requirements) {
        Instant now = clock.instant();
        Map<String, Long> carried = carryOver.into(facts.subject(), requirements);
        Set<PersonId> asked = new HashSet<>(searches.whoDecided(Set.copyOf(carried.values())));
        List<PathStep> path = new ArrayList<>();
        Instant due = now;
        for (Requirement requirement : requirements.steps()) {
            if (carried.containsKey(requirement.step())) {
                path.add(steps.carried(requirement));
                continue;
            }
            List<Nominee> nominees = approvers.find(Searches.of(facts, requirement.role(), asked, now));
            nominees.forEach(nominee -> asked.add(nominee.person()));
            due = workingTime.plus(due, requirement.dueIn());
            path.add(steps.ahead(requirement, nominees, due));
        }
        return path;
    }
}
