package io.countersign.order;

import io.countersign.approval.ApprovalHistory;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.Products;
import io.countersign.compliance.Finding;
import io.countersign.credit.CreditExposure;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an order into words: names beside codes, and what its checks found. */
@Component
class OrderViews {

    private final AssessOrder assessOrder;
    private final CheckRecords records;
    private final OrderJson json;
    private final Customers customers;
    private final Products products;
    private final People people;
    private final ApprovalHistory history;

    OrderViews(
            AssessOrder assessOrder,
            CheckRecords records,
            OrderJson json,
            Customers customers,
            Products products,
            People people,
            ApprovalHistory history) {
        this.assessOrder = assessOrder;
        this.records = records;
        this.json = json;
        this.customers = customers;
        this.products = products;
        this.people = people;
        this.history = history;
    }

    /** While it is with its requester checked as of now, afterwards as it was last checked. */
    OrderView of(Order order) {
        Optional<CheckRecord> last = records.latest(order.number());
        if (order.status().isEditable() || last.isEmpty()) {
            Assessment now = assessOrder.assess(order);
            return view(order, now.exposure(), now.findings());
        }
        return view(order, json.exposure(last.get()), json.findings(last.get()));
    }

    private OrderView view(Order order, @Nullable CreditExposure exposure, List<Finding> findings) {
        OrderContent content = order.content();
        String requester = order.requester().value();
        return new OrderView(
                order.number(),
                order.version(),
                order.status(),
                order.status().title(),
                requester,
                people.find(order.requester()).map(Person::name).orElse(same(requester)),
                order.revision(),
                order.customer(),
                customers.find(order.customer()).map(Customer::name).orElse(same(order.customer())),
                content.requestedShipDate(),
                content.note(),
                lines(new ArrayList<>(content.lines())).stream()
                        .flatMap(Stream::ofNullable)
                        .toList(),
                order.orderValue(),
                exposure,
                findings,
                history.of(order.subject()),
                order.createdAt(),
                order.submittedAt().orElse(null),
                order.closedAt().orElse(null),
                order.closingReason().orElse(null),
                order.handedOverAt().orElse(null),
                order.erpReference().orElse(null));
    }

    /** One for each, null for a line that could not be priced. */
    List<OrderView.@Nullable Line> lines(List<@Nullable OrderLine> lines) {
        Map<String, Text> names =
                products
                        .findAllBySkuIn(Reading.priced(lines).stream()
                                .map(OrderLine::sku)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Product::sku, Product::name));
        List<OrderView.@Nullable Line> shown = new ArrayList<>();
        for (OrderLine line : lines) {
            shown.add(line == null ? null : OrderView.Line.of(line, names.getOrDefault(line.sku(), same(line.sku()))));
        }
        return shown;
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
