package io.countersign.credit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns an order's reservation into a commitment, exactly once; asked again it does nothing. The caller has shown the effect
 * gate in the same transaction that the decisions which the policy demands are there.
 */
@Component
public class CommitCredit {

    private static final String COMMITMENT = """
            insert into credit_commitment (order_number, customer_code, ship_date, amount, undelivered, unbilled)
            values (?, ?, ?, ?, ?, 0)""";

    private final Holdings holdings;
    private final CreditLedger ledger;
    private final JdbcClient jdbc;

    CommitCredit(Holdings holdings, CreditLedger ledger, JdbcClient jdbc) {
        this.holdings = holdings;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException when the order holds no reservation and has none committed */
    @Transactional
    public void commit(String orderNumber) {
        Optional<Holding> held = holdings.of(orderNumber);
        if (held.isPresent()) {
            commit(held.get());
        } else if (!holdings.isCommitted(orderNumber)) {
            throw new IllegalStateException("Order " + orderNumber + " holds no credit to commit");
        }
    }

    private void commit(Holding holding) {
        // two at once: the second one's ledger row meets the unique key on the reservation it would close again
        ledger.post(holding.customer(), List.of(LedgerEntry.commit(holding)));
        jdbc.sql(COMMITMENT)
                .param(holding.order())
                .param(holding.customer())
                .param(holding.shipDate())
                .param(holding.open().amount())
                .param(holding.open().amount())
                .update();
    }
}
