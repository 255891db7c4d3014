package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.language.Text;

/** An agreement in a list, as its latest version stands. */
public record AgreementItem(
        String number,
        int revision,
        AgreementKind kind,
        String customer,
        VersionStatus status,
        Text statusTitle,
        boolean exclusive,
        DateRange term) {}
