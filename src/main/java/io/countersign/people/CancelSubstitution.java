package io.countersign.people;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is back, or chose the wrong person: the substitution ends now. */
@Service
public class CancelSubstitution {

    private final People people;
    private final Substitutions substitutions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CancelSubstitution(People people, Substitutions substitutions, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.substitutions = substitutions;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void cancel(long id, PersonId by) {
        Substitution found = substitutions
                .findById(id)
                .filter(substitution ->
                        substitution.person().equals(by) || people.rolesOf(by).contains(Roles.PLATFORM_ADMINISTRATOR))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-substitution",
                        new Text("You have no such substitution. Look at your list again.", "您没有这条代理设置，请刷新列表后重试。")));
        found.cancel(clock.instant());
        events.publishEvent(new SubstitutionCancelled(found.person(), found.substitute()));
        events.publishEvent(new Deed(
                "substitution-cancelled",
                null,
                new Text(
                        found.substitute() + " no longer stands in for " + found.person() + ".",
                        found.substitute() + "不再代理" + found.person() + "审批。"),
                null,
                Map.of(
                        "person",
                        found.person().value(),
                        "substitute",
                        found.substitute().value())));
    }
}
