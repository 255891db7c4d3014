package io.countersign.expense;

import io.countersign.advance.OffsetAdvances;
import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.approval.Requirements;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what would happen to a claim: findings, self-pay, budgets, advances, and who would be asked. Uses the checks, the policy
 * and the resolver of the run, and writes nothing.
 */
@Service
public class PreviewClaim {

    private final Claims claims;
    private final ReadClaim reader;
    private final AssessClaim assessClaim;
    private final ClaimPolicy policy;
    private final PreviewPath previewPath;
    private final OffsetAdvances advances;
    private final CurrentPerson currentPerson;

    PreviewClaim(
            Claims claims,
            ReadClaim reader,
            AssessClaim assessClaim,
            ClaimPolicy policy,
            PreviewPath previewPath,
            OffsetAdvances advances,
            CurrentPerson currentPerson) {
        this.claims = claims;
        this.reader = reader;
        this.assessClaim = assessClaim;
        this.policy = policy;
        this.previewPath = previewPath;
        this.advances = advances;
        this.currentPerson = currentPerson;
    }

    /**
     * @param number of a saved claim, or null for one that is being typed
     * @param input  as typed, or null to look at the saved claim as it is
     */
    @Transactional(readOnly = true)
    public ClaimPreview preview(@Nullable String number, @Nullable ClaimInput input) {
        Person person = Claimants.required(currentPerson);
        ExpenseClaim saved = number == null ? null : own(number, person);
        if (input == null && saved != null) {
            return judged(saved.number(), saved.content(), person, List.of());
        }
        Reading reading = reader.read(input == null ? ClaimInput.EMPTY : input);
        return reading.usable()
                .map(content -> judged(number == null ? "" : number, content, person, reading.errors()))
                .orElseGet(() -> nothingYet(reading.errors()));
    }

    private ClaimPreview judged(String number, ClaimContent content, Person person, List<FieldError> errors) {
        Assessment assessment = assessClaim.look(number, content, person.id());
        Requirements required = policy.required(assessment);
        List<PathStep> path = assessment.isBlocked()
                ? List.of()
                : previewPath.preview(ClaimSubjects.facts(number, person.id(), person.unit(), assessment), required);
        OffsetAdvances.Offset offset =
                advances.preview(person.id(), ClaimPayment.purpose(content), assessment.proposed());
        return new ClaimPreview(
                content.claimed(),
                offset.payable(),
                offset.offset(),
                ClaimViews.lines(assessment),
                assessment.findings(),
                BudgetUsage.of(assessment),
                required.waived() && !assessment.isBlocked(),
                path,
                errors);
    }

    private static ClaimPreview nothingYet(List<FieldError> errors) {
        return new ClaimPreview(
                Money.ZERO, Money.ZERO, Money.ZERO, List.of(), List.of(), List.of(), false, List.of(), errors);
    }

    private ExpenseClaim own(String number, Person person) {
        return claims.findById(number)
                .filter(claim -> claim.isRequestedBy(person.id()))
                .orElseThrow(() -> Claims.unknown(number));
    }
}
