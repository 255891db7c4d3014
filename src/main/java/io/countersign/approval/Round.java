package io.countersign.approval;

import io.countersign.engine.DecisionVersion;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * One asking for approval of one content: the steps that are required, in order. A subject has at most one open round; a new
 * content gets a new round, a new look at the same content reconciles the one that is open.
 */
@Entity
@Table(name = "approval_round")
class Round {

    @TimeOrderedId
    @Id
    private Long id;

    private String subjectType;

    @Column(name = "subject_number")
    private String number;

    private int round;
    private PersonId requester;
    private String titleEn;
    private String titleZh;
    private Money amount;
    private String unit;
    private String contentHash;
    private String policyKey;
    private int policyVersion;
    private String policyDefinition;

    @Convert(converter = InputsColumn.class)
    @Column(length = Length.LONG32)
    private Map<String, Object> inputs;

    @Convert(converter = RuleIdsColumn.class)
    @Column(length = Length.LONG32)
    private List<String> firedRules;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    /** The policy says that nobody need look; never merely that nobody was found. */
    private boolean waived;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String openFor;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<RequiredApproval> steps = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init")
    private Round(SubjectFacts facts, int round, Instant at) {
        this.subjectType = facts.subject().type();
        this.number = facts.subject().number();
        this.round = round;
        this.requester = facts.requester();
        this.titleEn = facts.title().en();
        this.titleZh = facts.title().zh();
        this.amount = facts.amount();
        this.unit = facts.unit();
        this.contentHash = facts.contentHash();
        this.state = RoundState.OPEN;
        this.openFor = key(facts.subject());
        this.openedAt = at;
    }

    static String key(Subject subject) {
        return subject.type() + ":" + subject.number();
    }

    /** @param approvedBefore by step, the id of an earlier approval that may be carried over */
    static Round open(
            SubjectFacts facts, int number, Requirements requirements, Map<String, Long> approvedBefore, Instant at) {
        Round opened = new Round(facts, number, at);
        opened.reconcile(requirements, at);
        opened.steps.forEach(step ->
                Optional.ofNullable(approvedBefore.get(step.step())).ifPresent(approved -> step.carry(approved, at)));
        return opened;
    }

    /** Brings the steps in line with what the policy demands of the same content now. */
    void reconcile(Requirements requirements, Instant at) {
        policyKey = requirements.policy().key();
        policyVersion = requirements.policy().version();
        policyDefinition = requirements.policy().definitionId();
        inputs = requirements.inputs();
        firedRules = requirements.firedRules();
        waived = requirements.waived();
        Map<String, RequiredApproval> before =
                steps.stream().collect(Collectors.toMap(RequiredApproval::step, Function.identity()));
        Set<String> demanded = new HashSet<>();
        for (int i = 0; i < requirements.steps().size(); i++) {
            Requirement requirement = requirements.steps().get(i);
            if (!demanded.add(requirement.step())) {
                throw new IllegalStateException(
                        "The policy " + policyKey + " demands " + requirement.step() + " twice");
            }
            RequiredApproval known = before.get(requirement.step());
            if (known == null) {
                steps.add(RequiredApproval.demand(this, requirement, i + 1));
            } else {
                known.reconcile(requirement, i + 1);
            }
        }
        steps.stream().filter(step -> !demanded.contains(step.step())).forEach(step -> step.clear(at));
    }

    /** The step whose turn it is: none when one ended the round, or all are settled. */
    Optional<RequiredApproval> current() {
        return verdict().isPresent()
                ? Optional.empty()
                : inOrder().filter(step -> !step.state().isSettled()).findFirst();
    }

    /** What the decisions come to; empty while a step is open. A round without a single approval approves only what was waived. */
    private Optional<Outcome> verdict() {
        if (steps.stream().anyMatch(step -> step.state() == StepState.REJECTED)) {
            return Optional.of(Outcome.REJECTED);
        }
        if (steps.stream().anyMatch(step -> step.state() == StepState.RETURNED)) {
            return Optional.of(Outcome.RETURNED);
        }
        boolean settled = steps.stream().allMatch(step -> step.state().isSettled());
        boolean approved = steps.stream()
                .anyMatch(step -> step.state() == StepState.APPROVED || step.state() == StepState.CARRIED);
        return settled && (approved || waived) ? Optional.of(Outcome.APPROVED) : Optional.empty();
    }

    Outcome close(Instant at) {
        outcome = verdict()
                .orElseThrow(() -> new IllegalStateException(
                        "Round " + round + " of " + number + " cannot be closed: a required step is not decided"));
        end(RoundState.CLOSED, at);
        return outcome;
    }

    void supersede(Instant at) {
        end(RoundState.SUPERSEDED, at);
    }

    void abandon(Instant at) {
        end(RoundState.ABANDONED, at);
    }

    private void end(RoundState ended, Instant at) {
        steps.forEach(step -> step.clear(at));
        state = ended;
        openFor = null;
        closedAt = at;
    }

    /** Whoever was asked in another step: nobody is asked twice in a round. */
    Set<PersonId> askedBeside(RequiredApproval step) {
        return steps.stream()
                .flatMap(other -> (other == step ? other.decided() : other.asked()).stream())
                .collect(Collectors.toSet());
    }

    /** Whoever was asked in any step. */
    Set<PersonId> asked() {
        return steps.stream().flatMap(step -> step.asked().stream()).collect(Collectors.toSet());
    }

    /** The steps of earlier rounds whose approvals count in this one. */
    Set<Long> carriedFrom() {
        return steps.stream().flatMap(step -> step.carriedFrom().stream()).collect(Collectors.toSet());
    }

    Optional<RequiredApproval> step(String name) {
        return steps.stream().filter(step -> step.step().equals(name)).findFirst();
    }

    List<RequiredApproval> steps() {
        return inOrder().toList();
    }

    private Stream<RequiredApproval> inOrder() {
        return steps.stream().sorted(Comparator.comparingInt(RequiredApproval::position));
    }

    RoundState state() {
        return state;
    }

    boolean isOpen() {
        return state == RoundState.OPEN;
    }

    boolean isAbout(String content) {
        return contentHash.equals(content);
    }

    Long id() {
        return Objects.requireNonNull(id);
    }

    Subject subject() {
        return new Subject(subjectType, number);
    }

    int round() {
        return round;
    }

    PersonId requester() {
        return requester;
    }

    Text title() {
        return new Text(titleEn, titleZh);
    }

    Money amount() {
        return amount;
    }

    String unit() {
        return unit;
    }

    String contentHash() {
        return contentHash;
    }

    DecisionVersion policy() {
        return new DecisionVersion(policyKey, policyVersion, policyDefinition);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Instant openedAt() {
        return openedAt;
    }
}
