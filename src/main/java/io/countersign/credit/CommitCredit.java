package io.countersign.credit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns an order's reservation into a commitment, exactly once; asked again it does nothing. The caller has shown the effect
 * gate in the same transaction that the decisions which the policy demands are there.
 */
@Component
public class CommitCredit {

    /** @throws IllegalStateException when the order holds no reservation and has none committed */
    @Transactional
    public void commit(String orderNumber) {
        throw new UnsupportedOperationException();
    }
}
