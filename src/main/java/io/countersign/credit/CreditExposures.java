package io.countersign.credit;

import org.springframework.stereotype.Component;

/** Answers what an order would do to a dealer's exposure; writes and locks nothing, so it serves the preview. */
@Component
public class CreditExposures {

    /** @throws io.countersign.language.Refusal when the dealer has no credit account */
    public CreditExposure of(String customerCode, ExposureRequest request) {
        throw new UnsupportedOperationException();
    }
}
