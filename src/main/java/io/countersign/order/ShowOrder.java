package io.countersign.order;

import io.countersign.catalogue.Product;
import io.countersign.catalogue.Products;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one order with its findings and its way through the approvals to whoever may see it. */
@Service
public class ShowOrder {

    private final Orders orders;
    private final OrderAccess access;
    private final CurrentPerson currentPerson;
    private final Customers customers;
    private final Products products;
    private final People people;

    ShowOrder(
            Orders orders,
            OrderAccess access,
            CurrentPerson currentPerson,
            Customers customers,
            Products products,
            People people) {
        this.orders = orders;
        this.access = access;
        this.currentPerson = currentPerson;
        this.customers = customers;
        this.products = products;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public OrderView show(String number) {
        Order order = orders.get(number);
        if (!access.sees(currentPerson.required(), order)) {
            throw Orders.unknown(number);
        }
        OrderContent content = order.content();
        return new OrderView(
                order.number(),
                order.version(),
                order.status(),
                order.status().title(),
                order.requester().value(),
                people.find(order.requester())
                        .map(Person::name)
                        .orElse(same(order.requester().value())),
                order.revision(),
                order.customer(),
                customers.find(order.customer()).map(Customer::name).orElse(same(order.customer())),
                content.requestedShipDate(),
                content.note(),
                lines(content),
                order.orderValue(),
                null,
                List.of(),
                List.of(),
                order.createdAt(),
                order.submittedAt().orElse(null),
                order.closedAt().orElse(null),
                order.closingReason().orElse(null),
                order.handedOverAt().orElse(null),
                order.erpReference().orElse(null));
    }

    private List<OrderView.Line> lines(OrderContent content) {
        Map<String, Text> names =
                products.findAllBySkuIn(content.skus()).stream().collect(Collectors.toMap(Product::sku, Product::name));
        return content.lines().stream()
                .map(line -> OrderView.Line.of(line, names.getOrDefault(line.sku(), same(line.sku()))))
                .toList();
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
