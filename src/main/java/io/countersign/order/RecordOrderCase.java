package io.countersign.order;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the read model of cases how an order stands; called wherever its status or content changes. */
@Component
class RecordOrderCase {

    private final Cases cases;
    private final Customers customers;

    RecordOrderCase(Cases cases, Customers customers) {
        this.cases = cases;
        this.customers = customers;
    }

    void record(Order order) {
        Optional<Text> party = customers.find(order.customer()).map(Customer::name);
        cases.record(new CaseFacts(
                order.subject(),
                title(party.orElse(new Text(order.customer(), order.customer()))),
                order.customer(),
                party.orElse(null),
                order.requester(),
                order.unit(),
                order.orderValue(),
                order.status().name(),
                order.statusSince(),
                order.submittedAt().orElse(null),
                order.closedAt().orElse(null),
                order.processInstance().orElse(null)));
    }

    static Text title(Text party) {
        return new Text("Order of " + party.en(), party.zh() + " 的订单");
    }
}
