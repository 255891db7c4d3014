package io.countersign.order;

import io.countersign.agreement.AgreementChanged;
import io.countersign.credit.CreditChanged;
import io.countersign.customer.LicenceChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * When a receipt is posted, or a limit, a licence or an agreement changes: looks at the customer's orders that wait for decisions, and tells the
 * process of those for which others would be asked now. Approvers of the rest are not disturbed. Runs in the transaction of the
 * change; the check itself is a job of the process.
 */
@Component
class RecheckWaitingOrders {

    private static final Limit MOST = Limit.of(1_000);

    private final Orders orders;
    private final KeepCheck keepCheck;
    private final OrderProcess process;

    RecheckWaitingOrders(Orders orders, KeepCheck keepCheck, OrderProcess process) {
        this.orders = orders;
        this.keepCheck = keepCheck;
        this.process = process;
    }

    @EventListener
    void creditChanged(CreditChanged change) {
        recheck(change.customerCode());
    }

    @EventListener
    void licenceChanged(LicenceChanged change) {
        recheck(change.customerCode());
    }

    @EventListener
    void agreementChanged(AgreementChanged change) {
        recheck(change.customerCode());
    }

    private void recheck(String customer) {
        List<String> waiting = orders.waitingOf(customer, MOST);
        waiting.stream()
                .filter(number -> keepCheck.wouldDiffer(orders.get(number)))
                .forEach(process::factsChanged);
    }
}
