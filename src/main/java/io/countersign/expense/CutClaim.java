package io.countersign.expense;

import io.countersign.language.PlainText;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finance grants less than was claimed, line by line and with a reason; never more than the policy would pay, nor more than
 * another reviewer has left of it. All cuts of one call or none.
 */
@Service
public class CutClaim {

    private static final int LONGEST_REASON = 500;

    /**
     * One cut as typed.
     *
     * @param id of the line
     */
    public record Cut(
            @Nullable String id,
            @Nullable String sanctioned,
            @Nullable String reason) {}

    private record Read(int line, Money to, String reason) {}

    private final Claims claims;
    private final CutRights rights;
    private final CurrentPerson currentPerson;
    private final ClaimDeeds deeds;

    CutClaim(Claims claims, CutRights rights, CurrentPerson currentPerson, ClaimDeeds deeds) {
        this.claims = claims;
        this.rights = rights;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    @Transactional
    public void cut(String number, @Nullable List<@Nullable Cut> cuts) {
        ExpenseClaim claim = claims.get(number);
        PersonId person = currentPerson.required();
        if (!rights.areHeldBy(person, claim)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-yours-to-cut",
                    new Text("Only finance cuts a claim, while it is asked to decide on it.", "仅财务人员在轮到其审批时可以核减报销金额。"));
        }
        for (Read cut : read(claim, person, cuts)) {
            ExpenseLine line = claim.numbered().get(cut.line()).line();
            if (!line.sanctioned().equals(cut.to())) {
                deeds.cut(claim, Integer.toString(cut.line() + 1), line.sanctioned(), cut.to(), cut.reason());
                claim.cut(cut.line(), cut.to(), cut.reason(), person);
            }
        }
    }

    private static List<Read> read(ExpenseClaim claim, PersonId person, @Nullable List<@Nullable Cut> cuts) {
        Collector errors = new Collector();
        List<Read> read = new ArrayList<>();
        for (int i = 0; cuts != null && i < cuts.size(); i++) {
            read(claim, person, "cuts[" + i + "].", cuts.get(i), errors).ifPresent(read::add);
        }
        errors.refuseIfAny();
        return read;
    }

    private static Optional<Read> read(
            ExpenseClaim claim, PersonId person, String path, @Nullable Cut cut, Collector errors) {
        TypedInput typed = new TypedInput(errors);
        List<ExpenseClaim.NumberedLine> lines = claim.numbered();
        Optional<Integer> id = typed.whole(cut == null ? null : cut.id(), path + "id", 1, lines.size());
        if (cut == null || id.isEmpty()) {
            return Optional.empty();
        }
        ExpenseLine line = lines.get(id.get() - 1).line();
        Money most = most(line, person);
        Optional<Money> to = typed.amount(cut.sanctioned(), path + "sanctioned", Money.ZERO, most);
        Optional<String> reason = TypedInput.typed(cut.reason());
        boolean less = to.filter(most::exceeds).isPresent();
        errors.require(
                !less || reason.isPresent(),
                path + "reason",
                "Say why this line is cut; the employee reads it.",
                "请填写核减原因，申请人可以看到。");
        reason.flatMap(text -> PlainText.problem(text, LONGEST_REASON))
                .ifPresent(problem -> errors.add(path + "reason", problem.en(), problem.zh()));
        return to.map(amount -> new Read(id.get() - 1, amount, reason.orElse("–")));
    }

    /** One may take one's own cut back, not another's. */
    private static Money most(ExpenseLine line, PersonId person) {
        return line.cutBy().filter(by -> !by.equals(person)).isPresent() ? line.sanctioned() : line.proposed();
    }
}
