package io.countersign.rebate;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the list of cases what happened to a settlement, in the transaction in which it happened. */
@Component
class SettlementDeeds {

    private final ApplicationEventPublisher events;
    private final Cases cases;
    private final Customers customers;

    SettlementDeeds(ApplicationEventPublisher events, Cases cases, Customers customers) {
        this.events = events;
        this.cases = cases;
        this.customers = customers;
    }

    /** That it has the status that it has now. */
    void became(Settlement settlement, @Nullable String reason) {
        Text status = settlement.status().title();
        cases.record(new CaseFacts(
                settlement.subject(),
                settlement.title(),
                settlement.customer(),
                customers.find(settlement.customer()).map(Customer::name).orElse(null),
                settlement.requester(),
                settlement.unit(),
                settlement.amount(),
                settlement.status().name(),
                settlement.statusSince(),
                settlement.submittedAt(),
                settlement.closedAt(),
                settlement.processInstance()));
        events.publishEvent(new Deed(
                "rebate-settlement-"
                        + settlement.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                settlement.number(),
                new Text("Rebate settlement: " + status.en(), "返利兑现：" + status.zh()),
                reason,
                Map.of(
                        "amount", settlement.amount().toString(),
                        "due", settlement.due().toString(),
                        "paidBefore", settlement.paidBefore().toString(),
                        "customer", settlement.customer(),
                        "agreement", settlement.agreement())));
    }
}
