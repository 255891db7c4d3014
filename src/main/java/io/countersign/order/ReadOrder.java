package io.countersign.order;

import io.countersign.calendar.Today;
import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.PlainText;
import io.countersign.web.InvalidInput.Collector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and prices an order as typed, collecting everything that is wrong with it instead of stopping at the first. */
@Component
class ReadOrder {

    static final int LONGEST_NOTE = 2_000;

    private final Customers customers;
    private final ReadLines readLines;
    private final Today today;

    ReadOrder(Customers customers, ReadLines readLines, Today today) {
        this.customers = customers;
        this.readLines = readLines;
        this.today = today;
    }

    Reading read(OrderInput input) {
        Collector errors = new Collector();
        Figures figures = new Figures(errors);
        Optional<Customer> customer = customer(input.customer(), errors);
        Optional<LocalDate> shipDate = figures.shipDate(input.requestedShipDate(), "requestedShipDate", today.date());
        Optional<String> note = Figures.typed(input.note());
        note.flatMap(text -> PlainText.problem(text, LONGEST_NOTE))
                .ifPresent(problem -> errors.add("note", problem.en(), problem.zh()));
        List<@Nullable OrderLine> lines = readLines.read(input.lines(), customer, errors);
        return new Reading(customer.orElse(null), shipDate.orElse(null), note.orElse(null), lines, errors.errors());
    }

    private Optional<Customer> customer(@Nullable String code, Collector errors) {
        Optional<Customer> customer =
                Figures.typed(code).filter(text -> text.length() <= 20).flatMap(customers::find);
        errors.require(
                customer.isPresent(),
                "customer",
                code == null || code.isBlank()
                        ? "Choose the dealer who orders."
                        : "There is no customer with this code. Choose one from the list.",
                code == null || code.isBlank() ? "请选择下单的客户。" : "没有这个客户编号，请从列表中选择。");
        return customer;
    }
}
