package io.countersign.activity;

import io.countersign.approval.PresentStep;
import io.countersign.approval.Subject;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cuts lines of a claim, by whoever of finance is asked to decide on it now. Nothing is ever raised: not above what the match
 * allows, and not above what somebody else left of it.
 */
@Service
public class CutCloseOut {

    /** The lines to cut, each with what is left of it and why. */
    public record Cuts(@Nullable List<@Nullable Cut> cuts) {}

    /** @param id of the cost line */
    public record Cut(
            @Nullable String id,
            @Nullable String sanctioned,
            @Nullable String reason) {}

    private record Accepted(LineMatch match, Money from, Money to, String reason) {}

    private static final Set<Role> FINANCE = Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR);

    private final Activities activities;
    private final CloseOutClaims claims;
    private final AssessCloseOut assess;
    private final PresentStep presentStep;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;

    CutCloseOut(
            Activities activities,
            CloseOutClaims claims,
            AssessCloseOut assess,
            PresentStep presentStep,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds) {
        this.activities = activities;
        this.claims = claims;
        this.assess = assess;
        this.presentStep = presentStep;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    @Transactional
    public void cut(String number, Cuts cuts) {
        PersonId person = currentPerson.required();
        demandFinanceTurn(number, person);
        MarketingActivity activity = activities.get(number);
        CloseOutClaim claim = claims.get(number);
        CloseOutAssessment assessment = assess.assess(activity, claim.content());
        Collector errors = new Collector();
        List<Accepted> accepted = new ArrayList<>();
        List<@Nullable Cut> given = cuts.cuts() == null ? new ArrayList<>() : cuts.cuts();
        for (int index = 0; index < given.size(); index++) {
            Cut cut = given.get(index);
            if (cut != null) {
                read(assessment, cut, person, "cuts[" + index + "].", errors).ifPresent(accepted::add);
            }
        }
        errors.refuseIfAny();
        for (Accepted one : accepted) {
            String line = one.match().line().line();
            claim.cut(line, one.to(), one.reason(), person.value());
            deeds.cut(activity, line, one.from(), one.to(), one.reason());
        }
    }

    /** Empty where nothing changes. */
    private static Optional<Accepted> read(
            CloseOutAssessment assessment, Cut cut, PersonId person, String field, Collector errors) {
        Optional<LineMatch> match = TypedInput.typed(cut.id()).flatMap(assessment::match);
        errors.require(match.isPresent(), field + "id", "The claim has no such line.", "核销单没有此费用行。");
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Money stands = assessment.sanctioned(match.get());
        Money most = isOwn(assessment, match.get(), person) ? assessment.proposed(match.get()) : stands;
        TypedInput typed = new TypedInput(errors);
        Optional<Money> to = typed.amount(cut.sanctioned(), field + "sanctioned", Money.ZERO, most);
        if (to.isEmpty() || to.get().equals(stands)) {
            return Optional.empty();
        }
        Optional<String> reason = typed.text(cut.reason(), field + "reason", 500);
        return reason.map(why -> new Accepted(match.get(), stands, to.get(), why));
    }

    /** Whoever cut a line may think again while he decides. */
    private static boolean isOwn(CloseOutAssessment assessment, LineMatch match, PersonId person) {
        return assessment
                .content()
                .line(match.line().line())
                .filter(line -> line.cutTo() == null || person.value().equals(line.cutBy()))
                .isPresent();
    }

    private void demandFinanceTurn(String number, PersonId person) {
        boolean asked = presentStep.asks(person, new Subject(CloseOutClaim.TYPE, number), FINANCE);
        if (!asked) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "may-not-cut",
                    new Text(
                            "Lines are cut by whoever of finance is asked to decide on this close-out now.",
                            "仅正在审批该核销单的财务人员可以核减。"));
        }
    }
}
