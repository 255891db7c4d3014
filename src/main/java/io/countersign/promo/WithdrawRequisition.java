package io.countersign.promo;

import io.countersign.approval.BusinessProcesses;
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

/** The requester takes a requisition back, saying why, before the items are handed out. */
@Service
public class WithdrawRequisition {

    private static final int LONGEST_REASON = 2_000;

    private final Requisitions requisitions;
    private final CurrentPerson current;
    private final BusinessProcesses processes;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    WithdrawRequisition(
            Requisitions requisitions,
            CurrentPerson current,
            BusinessProcesses processes,
            RequisitionDeeds deeds,
            Clock clock) {
        this.requisitions = requisitions;
        this.current = current;
        this.processes = processes;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        Requisition requisition = requisitions.own(number, current.required());
        String why = required(reason);
        if (!requisition.status().mayBecome(RequisitionStatus.WITHDRAWN)) {
            Text status = requisition.status().title();
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "too-late-to-withdraw",
                    new Text(
                            number + " is " + status.en() + " and cannot be taken back any more.",
                            number + " 的状态为“" + status.zh() + "”，已不能撤回。"));
        }
        boolean underWay = requisition.status() != RequisitionStatus.DRAFT;
        requisition.close(RequisitionStatus.WITHDRAWN, why, clock.instant());
        deeds.told(requisition);
        if (underWay) {
            processes.tell(number, "requisitionWithdrawn");
        }
    }

    private static String required(@Nullable String reason) {
        String why = TypedInput.typed(reason)
                .orElseThrow(() -> new InvalidInput("reason", new Text("Say why it is taken back.", "请填写撤回原因。")));
        PlainText.problem(why, LONGEST_REASON).ifPresent(problem -> {
            throw new InvalidInput("reason", problem);
        });
        return why;
    }
}
