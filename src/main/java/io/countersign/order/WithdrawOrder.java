package io.countersign.order;

import io.countersign.language.PlainText;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.web.InvalidInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requester takes an order back, saying why, at any time before its credit is committed. */
@Service
public class WithdrawOrder {

    private static final int LONGEST_REASON = 2_000;

    private final Orders orders;
    private final CurrentPerson currentPerson;
    private final OrderProcess process;
    private final OrderDeeds deeds;
    private final Clock clock;

    WithdrawOrder(Orders orders, CurrentPerson currentPerson, OrderProcess process, OrderDeeds deeds, Clock clock) {
        this.orders = orders;
        this.currentPerson = currentPerson;
        this.process = process;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String number, @Nullable String reason) {
        Order order = orders.get(number);
        if (!order.isRequestedBy(currentPerson.required())) {
            throw Orders.unknown(number);
        }
        String why = required(reason);
        if (!order.status().mayBecome(OrderStatus.WITHDRAWN)) {
            throw tooLate(order);
        }
        boolean underWay = order.status() != OrderStatus.DRAFT;
        order.close(OrderStatus.WITHDRAWN, why, clock.instant());
        deeds.closed(order);
        if (underWay) {
            process.withdrawn(number);
        }
    }

    private static String required(@Nullable String reason) {
        String why = Figures.typed(reason)
                .orElseThrow(
                        () -> new InvalidInput("reason", new Text("Say why the order is taken back.", "请填写撤回原因。")));
        PlainText.problem(why, LONGEST_REASON).ifPresent(problem -> {
            throw new InvalidInput("reason", problem);
        });
        return why;
    }

    private static Refusal tooLate(Order order) {
        Text status = order.status().title();
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "too-late-to-withdraw",
                new Text(
                        order.number() + " is " + status.en() + " and cannot be taken back any more.",
                        order.number() + " 的状态为“" + status.zh() + "”，已不能撤回。"));
    }
}
