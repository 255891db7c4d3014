package io.countersign.credit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an order's reservation back, exactly once; does nothing where the order holds none. */
@Component
public class ReleaseCredit {

    @Transactional
    public void release(String orderNumber, ReleaseReason reason) {
        throw new UnsupportedOperationException();
    }
}
