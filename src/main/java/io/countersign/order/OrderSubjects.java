package io.countersign.order;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import io.countersign.approval.Requirements;
import io.countersign.approval.SubjectFacts;
import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the approval core what it has to know of orders. */
@Component
@Transactional(readOnly = true)
class OrderSubjects implements ApprovalSubjects {

    static final String TYPE = "order";

    private final Orders orders;
    private final AssessOrder assessOrder;
    private final OrderPolicy policy;
    private final OrderEvidence evidence;
    private final OrderAccess access;

    OrderSubjects(
            Orders orders, AssessOrder assessOrder, OrderPolicy policy, OrderEvidence evidence, OrderAccess access) {
        this.orders = orders;
        this.assessOrder = assessOrder;
        this.policy = policy;
        this.evidence = evidence;
        this.access = access;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public SubjectFacts facts(String number) {
        Order order = orders.get(number);
        return OrderFacts.of(order, assessOrder.customerOf(order));
    }

    @Override
    public Requirements requirements(String number) {
        return policy.required(assessOrder.assess(orders.get(number)));
    }

    @Override
    public Requirements requirements(String number, DecisionVersion version) {
        return policy.required(assessOrder.assess(orders.get(number)), version);
    }

    @Override
    public Evidence evidence(String number) {
        return evidence.of(orders.get(number));
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return orders.findById(number)
                .filter(order -> access.sees(person, order))
                .isPresent();
    }
}
