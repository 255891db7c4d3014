package io.countersign.order;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import io.countersign.web.InvalidInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed as a draft, or changes a draft or a returned order; refuses input that could never be submitted. */
@Service
public class SaveOrder {

    private final Orders orders;
    private final ReadOrder reader;
    private final Numbers numbers;
    private final CurrentPerson currentPerson;
    private final OrderDeeds deeds;
    private final Clock clock;

    SaveOrder(
            Orders orders,
            ReadOrder reader,
            Numbers numbers,
            CurrentPerson currentPerson,
            OrderDeeds deeds,
            Clock clock) {
        this.orders = orders;
        this.reader = reader;
        this.numbers = numbers;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param number of the order to change, or null for a new one
     * @return the order's number
     */
    @Transactional
    public String save(@Nullable String number, OrderInput input) {
        Person person = MayOrder.required(currentPerson.person());
        Order order = number == null ? begun(person, input) : changed(number, person, input);
        deeds.drafted(order);
        return order.number();
    }

    private Order begun(Person person, OrderInput input) {
        OrderContent content = reader.read(input).required();
        return orders.save(Order.draft(numbers.next("SO"), person, content, clock.instant()));
    }

    private Order changed(String number, Person person, OrderInput input) {
        Order order = orders.get(number);
        if (!order.isRequestedBy(person.id())) {
            throw Orders.unknown(number);
        }
        if (!String.valueOf(order.version()).equals(required(input.version()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The order was changed in the meantime (version " + order.version()
                                    + "). Load it again and repeat your change.",
                            "订单已被更新（版本 " + order.version() + "），请重新载入后再修改。"),
                    "version");
        }
        order.change(reader.read(input).required());
        return order;
    }

    private static String required(@Nullable String version) {
        return Figures.typed(version)
                .orElseThrow(() -> new InvalidInput(
                        "version",
                        new Text("Send the version of the order that you changed.", "请同时提交所修改订单的版本号 version。")));
    }
}
