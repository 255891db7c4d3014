package io.countersign.promo.process;

import io.countersign.engine.ProcessVariable;
import java.util.Date;

/** Names and types of the variables of {@code promoItemRequisition}; {@code outcome} is set by the called process. */
final class PromoVariables {

    static final ProcessVariable<Boolean> BLOCKED = ProcessVariable.ofBoolean("blocked");
    static final ProcessVariable<Date> HAND_OUT_DUE = ProcessVariable.ofDate("handOutDue");

    private PromoVariables() {}
}
