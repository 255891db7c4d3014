package io.countersign.advance;

import io.countersign.approval.BusinessProcesses;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requester takes an advance back, saying why, before its payment is asked for. */
@Service
public class WithdrawAdvance {

    private static final int LONGEST_REASON = 2_000;

    private final Advances advances;
    private final CurrentPerson currentPerson;
    private final BusinessProcesses processes;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    WithdrawAdvance(
            Advances advances,
            CurrentPerson currentPerson,
            BusinessProcesses processes,
            AdvanceDeeds deeds,
            Clock clock) {
        this.advances = advances;
        this.currentPerson = currentPerson;
        this.processes = processes;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        Advance advance = advances.get(number);
        if (!advance.isRequestedBy(currentPerson.required())) {
            throw Advances.unknown(number);
        }
        Collector errors = new Collector();
        String why =
                new TypedInput(errors).text(reason, "reason", LONGEST_REASON).orElse("");
        errors.refuseIfAny();
        if (!advance.status().mayBecome(AdvanceStatus.WITHDRAWN)) {
            Text status = advance.status().title();
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "too-late-to-withdraw",
                    new Text(
                            number + " is " + status.en() + " and cannot be taken back any more.",
                            number + " 的状态为“" + status.zh() + "”，已不能撤回。"));
        }
        boolean underWay = advance.status() != AdvanceStatus.DRAFT;
        advance.close(AdvanceStatus.WITHDRAWN, why, clock.instant());
        deeds.closed(advance);
        if (underWay) {
            processes.tell(number, AdvanceMessages.WITHDRAWN);
        }
    }
}
