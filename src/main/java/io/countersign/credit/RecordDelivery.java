package io.countersign.credit;

import io.countersign.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a part of an approved order from "not delivered" to "delivered, not billed". */
@Component
public class RecordDelivery {

    /** @param number of the delivery note */
    public record Command(String customerCode, String order, String number, Money amount) {}

    private final CreditAccounts accounts;
    private final Commitments commitments;
    private final CreditLedger ledger;

    RecordDelivery(CreditAccounts accounts, Commitments commitments, CreditLedger ledger) {
        this.accounts = accounts;
        this.commitments = commitments;
        this.ledger = ledger;
    }

    @Transactional
    public void record(Command command) {
        accounts.lock(command.customerCode());
        List<LedgerEntry> moved =
                commitments.deliver(command.customerCode(), command.order(), command.amount(), command.number());
        ledger.post(command.customerCode(), moved);
    }
}
