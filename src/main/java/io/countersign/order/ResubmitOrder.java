package io.countersign.order;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a returned order in again as its next revision, when its requester completes the revision. */
@Service
public class ResubmitOrder {

    private final Orders orders;
    private final CurrentPerson currentPerson;
    private final PriceAnew priceAnew;
    private final OrderDeeds deeds;
    private final Clock clock;

    ResubmitOrder(Orders orders, CurrentPerson currentPerson, PriceAnew priceAnew, OrderDeeds deeds, Clock clock) {
        this.orders = orders;
        this.currentPerson = currentPerson;
        this.priceAnew = priceAnew;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void resubmit(String number) {
        PersonId person = currentPerson.required();
        if (orders.resubmit(number, person.value(), clock.instant()) != 1) {
            throw SubmissionRefused.of(orders.findById(number), number, person);
        }
        Order order = orders.get(number);
        priceAnew.price(order);
        deeds.resubmitted(order);
    }
}
