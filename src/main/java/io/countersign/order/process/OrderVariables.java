package io.countersign.order.process;

import io.countersign.engine.ProcessVariable;

/** Names and types of the variables of {@code orderApproval}; {@code outcome} is set by the called process. */
final class OrderVariables {

    static final ProcessVariable<Boolean> BLOCKED = ProcessVariable.ofBoolean("blocked");
    static final ProcessVariable<Boolean> RELEASED = ProcessVariable.ofBoolean("released");

    private OrderVariables() {}
}
