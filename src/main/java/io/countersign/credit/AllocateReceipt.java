package io.countersign.credit;

import io.countersign.language.Text;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a receipt posted earlier is for, as far as it is still unapplied. */
@Component
public class AllocateReceipt {

    public record Command(String customerCode, String number, List<PostReceipt.Allocation> allocations) {}

    private final CreditAccounts accounts;
    private final Allocations allocations;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;

    AllocateReceipt(
            CreditAccounts accounts, Allocations allocations, CreditLedger ledger, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.allocations = allocations;
        this.ledger = ledger;
        this.events = events;
    }

    @Transactional
    public void allocate(Command command) {
        accounts.lock(command.customerCode());
        ledger.post(
                command.customerCode(),
                allocations.apply(command.customerCode(), command.number(), command.allocations()));
        events.publishEvent(new CreditChanged(
                command.customerCode(),
                new Text("Receipt " + command.number() + " was allocated.", "收款 " + command.number() + " 已分配。")));
    }
}
