package io.countersign.approval;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins to ask for approval, or goes on: a round that is open for the same content is kept and brought in line with what the
 * policy demands now; a changed content gets a new round, in which approvals on unchanged facts are carried over.
 */
@Service
public class OpenRound {

    private final Subjects subjects;
    private final Rounds rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenRound(Subjects subjects, Rounds rounds, Clock clock, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void open(Subject subject) {
        SubjectFacts facts = subjects.of(subject).facts(subject.number());
        Requirements requirements = subjects.of(subject).requirements(subject.number());
        refuseEmpty(requirements);
        Instant now = clock.instant();
        Optional<Round> open = rounds.lockOpen(subject);
        if (open.isPresent() && open.get().isAbout(facts.contentHash())) {
            open.get().reconcile(requirements, now);
            events.publishEvent(new Routed(subject, open.get().round(), requirements, now));
            return;
        }
        open.ifPresent(outdated -> {
            outdated.supersede(now);
            rounds.saveAndFlush(outdated);
        });
        Optional<Round> before = open.or(() -> rounds.latest(subject));
        Map<String, Long> carried =
                before.map(round -> CarryOver.from(round, requirements)).orElse(Map.of());
        int number = before.map(Round::round).orElse(0) + 1;
        rounds.saveAndFlush(Round.open(facts, number, requirements, carried, now));
        events.publishEvent(new RoundOpened(subject, number, now));
        events.publishEvent(new Routed(subject, number, requirements, now));
    }

    private static void refuseEmpty(Requirements requirements) {
        if (requirements.steps().isEmpty() && !requirements.waived()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "policy-asks-nobody",
                    new Text(
                            "The policy " + requirements.policy().key() + " (version "
                                    + requirements.policy().version()
                                    + ") asks nobody to approve this. Tell a process designer: its table has a gap.",
                            "审批规则" + requirements.policy().key() + "（第"
                                    + requirements.policy().version() + "版）未要求任何人审批，请通知流程设计师：规则表存在缺口。"));
        }
    }
}
