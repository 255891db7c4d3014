package io.countersign.budget;

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

/** The requester takes an adjustment back, saying why, at any time before the money moves. */
@Service
public class WithdrawAdjustment {

    private static final int LONGEST_REASON = 2_000;

    private final Adjustments adjustments;
    private final CurrentPerson currentPerson;
    private final AdjustmentProcess process;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    WithdrawAdjustment(
            Adjustments adjustments,
            CurrentPerson currentPerson,
            AdjustmentProcess process,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.currentPerson = currentPerson;
        this.process = process;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        BudgetAdjustment adjustment = adjustments.get(number);
        if (!adjustment.isRequestedBy(currentPerson.required())) {
            throw Adjustments.unknown(number);
        }
        String why = required(reason);
        if (!adjustment.status().mayBecome(AdjustmentStatus.WITHDRAWN)) {
            throw tooLate(adjustment);
        }
        boolean underWay = adjustment.status() != AdjustmentStatus.DRAFT;
        adjustment.close(AdjustmentStatus.WITHDRAWN, why, clock.instant());
        deeds.closed(adjustment);
        if (underWay) {
            process.withdrawn(number);
        }
    }

    private static String required(@Nullable String reason) {
        String why = TypedInput.typed(reason)
                .orElseThrow(() ->
                        new InvalidInput("reason", new Text("Say why the adjustment is taken back.", "请填写撤回原因。")));
        PlainText.problem(why, LONGEST_REASON).ifPresent(problem -> {
            throw new InvalidInput("reason", problem);
        });
        return why;
    }

    private static Refusal tooLate(BudgetAdjustment adjustment) {
        Text status = adjustment.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "too-late-to-withdraw",
                new Text(
                        adjustment.number() + " is " + status.en() + " and cannot be taken back any more.",
                        adjustment.number() + " 的状态为“" + status.zh() + "”，已不能撤回。"));
    }
}
