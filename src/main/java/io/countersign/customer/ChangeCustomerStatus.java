package io.countersign.customer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, closes or reactivates a customer; its waiting orders are checked again. */
@Service
public class ChangeCustomerStatus {

    private final Customers customers;
    private final ApplicationEventPublisher events;

    ChangeCustomerStatus(Customers customers, ApplicationEventPublisher events) {
        this.customers = customers;
        this.events = events;
    }

    @Transactional
    public void change(String code, CustomerStatus status) {
        customers.get(code).changeStatus(status);
        events.publishEvent(new LicenceChanged(code));
    }
}
