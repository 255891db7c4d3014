package io.countersign.audit;

import io.countersign.approval.DecisionMade;
import io.countersign.approval.Outcome;
import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.approval.RoundClosed;
import io.countersign.approval.RoundOpened;
import io.countersign.approval.Routed;
import io.countersign.approval.Verdict;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every deed into the journal, in the transaction in which it is done: both happen, or neither. */
@Component
class KeepJournal {

    private final Journal journal;
    private final CurrentPerson current;
    private final Clock clock;

    KeepJournal(Journal journal, CurrentPerson current, Clock clock) {
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void done(Deed deed) {
        journal.add(new JournalEntry(
                clock.instant(),
                deed.kind(),
                deed.subject(),
                current.id().map(PersonId::value).orElse(null),
                current.account().orElse(null),
                deed.what(),
                deed.reason(),
                deed.facts()));
    }

    @EventListener
    void decided(DecisionMade decision) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("round", String.valueOf(decision.round()));
        facts.put("step", decision.step());
        facts.put("verdict", decision.verdict().name());
        facts.put("evidence", decision.evidenceHash());
        PersonId absent = decision.onBehalfOf();
        if (absent != null) {
            facts.put("onBehalfOf", absent.value());
        }
        journal.add(new JournalEntry(
                decision.at(),
                "decision",
                decision.subject().number(),
                decision.person().value(),
                current.account().orElse(null),
                said(decision.verdict()),
                decision.reason(),
                facts));
    }

    /** Keeps what the table was asked and which rows applied: the tables change, and the facts do, too. */
    @EventListener
    void routed(Routed routed) {
        Requirements said = routed.requirements();
        Map<String, String> facts = new TreeMap<>();
        said.inputs().forEach((name, value) -> facts.put(Routings.INPUT + name, String.valueOf(value)));
        facts.put(Routings.SUBJECT, routed.subject().type());
        facts.put(Routings.ROUND, String.valueOf(routed.round()));
        facts.put(Routings.POLICY, said.policy().key());
        facts.put(Routings.VERSION, String.valueOf(said.policy().version()));
        facts.put(Routings.DEFINITION, said.policy().definitionId());
        facts.put(Routings.RULES, String.join(",", said.firedRules()));
        facts.put(
                Routings.STEPS,
                said.steps().stream().map(Requirement::step).collect(java.util.stream.Collectors.joining(",")));
        journal.add(bySystem(
                routed.at(),
                Routings.KIND,
                routed.subject().number(),
                new Text(
                        "The policy demands " + said.steps().size()
                                + (said.steps().size() == 1 ? " approval" : " approvals"),
                        "规则要求 " + said.steps().size() + " 级审批"),
                facts));
    }

    @EventListener
    void opened(RoundOpened round) {
        journal.add(bySystem(
                round.at(),
                "round-opened",
                round.subject().number(),
                new Text("Approval round " + round.round() + " opened", "第 " + round.round() + " 轮审批开始"),
                Map.of("round", String.valueOf(round.round()))));
    }

    @EventListener
    void closed(RoundClosed round) {
        journal.add(bySystem(
                round.at(),
                "round-closed",
                round.subject().number(),
                new Text(
                        "Approval round " + round.round() + ": "
                                + said(round.outcome()).en(),
                        "第 " + round.round() + " 轮审批结束：" + said(round.outcome()).zh()),
                Map.of(
                        "round",
                        String.valueOf(round.round()),
                        "outcome",
                        round.outcome().name())));
    }

    private static JournalEntry bySystem(
            java.time.Instant at, String kind, String subject, Text what, Map<String, String> facts) {
        return new JournalEntry(at, kind, subject, null, null, what, null, facts);
    }

    private static Text said(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> new Text("Approved", "已批准");
            case REJECT -> new Text("Rejected", "已拒绝");
            case RETURN -> new Text("Returned for changes", "已退回修改");
        };
    }

    private static Text said(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> new Text("approved", "已批准");
            case REJECTED -> new Text("rejected", "已拒绝");
            case RETURNED -> new Text("returned for changes", "已退回修改");
        };
    }
}
