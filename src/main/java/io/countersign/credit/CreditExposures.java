package io.countersign.credit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what an order would do to a dealer's exposure; writes and locks nothing, so it serves the preview. */
@Component
public class CreditExposures {

    private final CreditPositions positions;

    CreditExposures(CreditPositions positions) {
        this.positions = positions;
    }

    /** @throws io.countersign.language.Refusal when the dealer has no credit account */
    @Transactional(readOnly = true)
    public CreditExposure of(String customerCode, ExposureRequest request) {
        return positions.of(customerCode, request.orderNumber()).exposure(request.orderValue(), request.prepaid());
    }
}
