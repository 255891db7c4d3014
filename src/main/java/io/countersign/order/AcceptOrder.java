package io.countersign.order;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft in, when its process starts: of whoever is signed in, once. The database lets a draft through a single time,
 * whichever door the start came through.
 */
@Service
public class AcceptOrder {

    private final Orders orders;
    private final CurrentPerson currentPerson;
    private final PriceAnew priceAnew;
    private final OrderDeeds deeds;
    private final Clock clock;

    AcceptOrder(Orders orders, CurrentPerson currentPerson, PriceAnew priceAnew, OrderDeeds deeds, Clock clock) {
        this.orders = orders;
        this.currentPerson = currentPerson;
        this.priceAnew = priceAnew;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param process the engine's id of the process that has just been started */
    @Transactional
    public void accept(String number, String process) {
        Person person = MayOrder.required(currentPerson.person());
        if (orders.submit(number, person.id().value(), process, clock.instant()) != 1) {
            throw SubmissionRefused.of(orders.findById(number), number, person.id());
        }
        Order order = orders.get(number);
        priceAnew.price(order);
        deeds.submitted(order);
    }
}
