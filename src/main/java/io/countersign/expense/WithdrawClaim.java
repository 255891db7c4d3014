package io.countersign.expense;

import io.countersign.language.PlainText;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.web.InvalidInput;
import io.countersign.web.TypedInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employee takes a claim back, saying why, at any time before its budget is committed. */
@Service
public class WithdrawClaim {

    private static final int LONGEST_REASON = 2_000;

    private final Claims claims;
    private final CurrentPerson currentPerson;
    private final ExpenseProcess process;
    private final ClaimDeeds deeds;
    private final Clock clock;

    WithdrawClaim(Claims claims, CurrentPerson currentPerson, ExpenseProcess process, ClaimDeeds deeds, Clock clock) {
        this.claims = claims;
        this.currentPerson = currentPerson;
        this.process = process;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        ExpenseClaim claim = claims.get(number);
        if (!claim.isRequestedBy(currentPerson.required())) {
            throw Claims.unknown(number);
        }
        String why = required(reason);
        if (!claim.status().mayBecome(ClaimStatus.WITHDRAWN)) {
            throw tooLate(claim);
        }
        boolean underWay = claim.status() != ClaimStatus.DRAFT;
        claim.close(ClaimStatus.WITHDRAWN, why, clock.instant());
        deeds.closed(claim);
        if (underWay) {
            process.withdrawn(number);
        }
    }

    private static String required(@Nullable String reason) {
        String why = TypedInput.typed(reason)
                .orElseThrow(
                        () -> new InvalidInput("reason", new Text("Say why the claim is taken back.", "请填写撤回原因。")));
        PlainText.problem(why, LONGEST_REASON).ifPresent(problem -> {
            throw new InvalidInput("reason", problem);
        });
        return why;
    }

    private static Refusal tooLate(ExpenseClaim claim) {
        Text status = claim.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "too-late-to-withdraw",
                new Text(
                        claim.number() + " is " + status.en() + " and cannot be taken back any more.",
                        claim.number() + " 的状态为“" + status.zh() + "”，已不能撤回。"));
    }
}
