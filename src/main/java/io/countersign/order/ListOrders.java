package io.countersign.order;

import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the orders somebody may see, newest first, read on from the last number. */
@Service
public class ListOrders {

    private static final String AFTER_ALL = "~";

    private final Orders orders;
    private final OrderAccess access;
    private final CurrentPerson currentPerson;
    private final Customers customers;

    ListOrders(Orders orders, OrderAccess access, CurrentPerson currentPerson, Customers customers) {
        this.orders = orders;
        this.access = access;
        this.currentPerson = currentPerson;
        this.customers = customers;
    }

    @Transactional(readOnly = true)
    public Page<OrderView.Item> list(@Nullable OrderStatus status, @Nullable String after, Limit limit) {
        String before = Cursor.key(after).orElse(AFTER_ALL);
        List<Order> found = found(
                access.scopeOf(currentPerson.required()),
                status,
                before,
                org.springframework.data.domain.Limit.of(limit.plusOne()));
        Map<String, Text> names =
                customers
                        .findAllByCodeIn(
                                found.stream().map(Order::customer).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Customer::code, Customer::name));
        return Page.of(found, limit, Order::number).map(order -> item(order, names));
    }

    private List<Order> found(
            Scope scope, @Nullable OrderStatus status, String before, org.springframework.data.domain.Limit limit) {
        String unit = scope.unit();
        String own = scope.person().value();
        if (scope.house()) {
            return status == null ? orders.all(before, limit) : orders.allIn(status, before, limit);
        }
        if (unit != null) {
            return orders.ofUnit(unit, unit + "/%", own, status, before, limit);
        }
        return orders.ofRequester(own, status, before, limit);
    }

    private static OrderView.Item item(Order order, Map<String, Text> names) {
        return new OrderView.Item(
                order.number(),
                order.version(),
                order.status(),
                order.status().title(),
                order.requester().value(),
                order.customer(),
                names.getOrDefault(order.customer(), new Text(order.customer(), order.customer())),
                order.requestedShipDate(),
                order.orderValue(),
                order.revision(),
                order.createdAt(),
                order.submittedAt().orElse(null));
    }
}
