package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who had no part in an activity looks at a piece of its evidence: the line above the requester, marketing, finance or
 * compliance. An amount can be lowered, never raised.
 */
@Service
public class InspectEvidence {

    /** @param amount what it proves, left out for what was claimed; {@code verdict} is VERIFIED or REJECTED */
    public record Inspection(
            @Nullable String verdict,
            @Nullable String amount,
            @Nullable String reason) {}

    private enum Verdict {
        VERIFIED,
        REJECTED
    }

    private static final Set<Role> INSPECTORS = Set.of(
            Roles.DISTRICT_MANAGER,
            Roles.REGIONAL_DIRECTOR,
            Roles.MARKETING_MANAGER,
            Roles.FINANCE_REVIEWER,
            Roles.FINANCE_DIRECTOR,
            Roles.COMPLIANCE_OFFICER);

    private final ExecutionAccess access;
    private final EvidencePieces pieces;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    InspectEvidence(
            ExecutionAccess access,
            EvidencePieces pieces,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds,
            Clock clock) {
        this.access = access;
        this.pieces = pieces;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void inspect(String number, long id, Inspection inspection) {
        MarketingActivity activity = access.visible(number);
        EvidencePiece piece = pieces.get(number, id);
        Person inspector = demandInspector(activity, piece);
        if (activity.status().isClosed()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "execution-closed",
                    new Text(number + " is over; its evidence stays as it is.", number + " 已结束，凭证不能再检核。"));
        }
        Collector errors = new Collector();
        TypedInput input = new TypedInput(errors);
        Optional<Verdict> verdict = input.choice(inspection.verdict(), "verdict", Verdict.class);
        Money claimed = piece.amount();
        Optional<Money> amount = TypedInput.typed(inspection.amount())
                .flatMap(text -> input.amount(text, "amount", Money.ZERO, claimed == null ? Money.ZERO : claimed));
        boolean lowered =
                amount.filter(less -> claimed != null && claimed.exceeds(less)).isPresent();
        Optional<String> reason =
                lowered || verdict.filter(Verdict.REJECTED::equals).isPresent()
                        ? input.text(inspection.reason(), "reason", 500)
                        : input.optionalText(inspection.reason(), "reason", 500);
        errors.refuseIfAny();
        piece.inspect(
                verdict.orElseThrow() == Verdict.VERIFIED,
                amount.orElse(null),
                reason.orElse(null),
                inspector.id(),
                clock.instant());
        deeds.inspected(activity, piece);
    }

    /** Whether the person who asks may inspect what others added to this activity. */
    boolean isInspector(MarketingActivity activity) {
        return inspector(activity).isPresent();
    }

    private Optional<Person> inspector(MarketingActivity activity) {
        return currentPerson
                .person()
                .filter(person -> INSPECTORS.stream().anyMatch(person::has))
                .filter(person -> !activity.isRequestedBy(person.id()))
                .filter(person -> !access.hasTask(person.id(), activity.number()));
    }

    private Person demandInspector(MarketingActivity activity, EvidencePiece piece) {
        return inspector(activity)
                .filter(person -> !piece.addedBy().equals(person.id()))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-inspect",
                        new Text(
                                "Evidence is inspected by a manager, marketing, finance or compliance who had no part in the activity.",
                                "凭证由未参与该活动的主管、市场、财务或合规人员检核。")));
    }
}
