package io.countersign.credit;

import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;

/** One of the credit checks of an order. The order of the beans is the order of the checks. */
interface CreditCheck {

    /** What all checks look at, read once. */
    record Facts(CreditPosition position, CreditExposure exposure, Money orderValue, Overdue overdue, LocalDate on) {

        /** What of the order is not paid beforehand. */
        Money creditNeeded() {
            return orderValue.minus(exposure.prepaid());
        }
    }

    List<Finding> findings(Facts facts);
}
