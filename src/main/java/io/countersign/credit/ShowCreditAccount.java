package io.countersign.credit;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows where a dealer's account stands today. */
@Component
public class ShowCreditAccount {

    private static final int MOST_ITEMS = 50;

    private final CreditRights rights;
    private final CreditPositions positions;
    private final OpenItems openItems;
    private final Today today;

    ShowCreditAccount(CreditRights rights, CreditPositions positions, OpenItems openItems, Today today) {
        this.rights = rights;
        this.positions = positions;
        this.openItems = openItems;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public CreditAccountView show(String customerCode) {
        rights.see(customerCode);
        LocalDate on = today.date();
        CreditPosition position = positions.of(customerCode, "");
        CreditExposure exposure = position.exposure(Money.ZERO, Money.ZERO);
        Money limit = exposure.limit();
        return new CreditAccountView(
                position.customer(),
                position.mode(),
                position.grade(),
                position.standing(),
                position.permanentLimit(),
                position.temporaryLimit(),
                position.collateral(),
                limit,
                exposure.openReceivables(),
                exposure.unappliedReceipts(),
                exposure.deliveredUnbilled(),
                exposure.approvedUndelivered(),
                position.buckets().committed().minus(position.withinHorizon()),
                exposure.reserved(),
                exposure.total(),
                limit == null ? null : limit.minus(exposure.total()),
                exposure.utilisation(),
                openItems.overdue(position, on),
                openItems.ageing(customerCode, on),
                position.reviewOn(),
                position.financialsOn(),
                openItems.unpaid(customerCode, on, MOST_ITEMS));
    }
}
