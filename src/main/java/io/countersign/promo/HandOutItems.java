package io.countersign.promo;

import io.countersign.approval.BusinessProcesses;
import io.countersign.approval.EffectGate;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales operations hand the approved items over: they leave the stock, and the requester has to account for them from then on. */
@Service
public class HandOutItems {

    private final Requisitions requisitions;
    private final CurrentPerson current;
    private final EffectGate gate;
    private final AssessRequisition assess;
    private final Stock stock;
    private final BusinessProcesses processes;
    private final RequisitionDeeds deeds;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandOutItems(
            Requisitions requisitions,
            CurrentPerson current,
            EffectGate gate,
            AssessRequisition assess,
            Stock stock,
            BusinessProcesses processes,
            RequisitionDeeds deeds,
            JdbcClient jdbc,
            Clock clock) {
        this.requisitions = requisitions;
        this.current = current;
        this.gate = gate;
        this.assess = assess;
        this.stock = stock;
        this.processes = processes;
        this.deeds = deeds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Over the API; Tasklist completes the task itself. */
    @Transactional
    public void handOut(String number) {
        demandWarehouse(requisitions.get(number));
        processes.complete(SubmitRequisition.PROCESS, number, "handOutItems");
    }

    /** What completing the task does, whichever door it came through. */
    @Transactional
    public void handedOut(String number) {
        Requisition requisition = requisitions.get(number);
        demandWarehouse(requisition);
        gate.demand(requisition.subject());
        demandStillAllowed(requisition);
        requisition.become(RequisitionStatus.ISSUED, clock.instant());
        stock.issue(number);
        requisition.content().quantities().forEach((item, quantity) -> carry(requisition, item, quantity));
        deeds.told(requisition);
    }

    private void carry(Requisition requisition, String item, int quantity) {
        jdbc.sql(
                        "insert into promo_handout (requisition, item, holder, due_on, received, accounted) values (?, ?, ?, ?, ?, 0)")
                .params(
                        requisition.number(),
                        item,
                        requisition.requester().value(),
                        requisition.content().neededOn(),
                        quantity)
                .update();
    }

    /** The activity may have been called off since, or the requester may owe more than before. */
    private void demandStillAllowed(Requisition requisition) {
        assess.assess(requisition).findings().stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(Refusal.Kind.RULE, finding.code(), finding.message());
                });
    }

    private void demandWarehouse(Requisition requisition) {
        Person person = current.person().orElseThrow(HandOutItems::notYours);
        if (!person.has(Roles.SALES_OPERATIONS) || requisition.isRequestedBy(person.id())) {
            throw notYours();
        }
    }

    private static Refusal notYours() {
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                "not-the-warehouse",
                new Text("Sales operations hand items out, and nobody to himself.", "物料由销售运营发放，且不得发放给自己。"));
    }
}
