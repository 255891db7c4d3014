package io.countersign.order;

import io.countersign.approval.DemoDecisions;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Orders in every state, submitted and decided by the people of the demo world through the real process; among them the one of
 * 30,000 that D-1001 has waiting for a decision.
 */
@Component
@Profile("demo")
class DemoOrders implements DemoChapter {

    private final SaveOrder saveOrder;
    private final SubmitOrder submitOrder;
    private final DemoDecisions decisions;
    private final Today today;

    DemoOrders(SaveOrder saveOrder, SubmitOrder submitOrder, DemoDecisions decisions, Today today) {
        this.saveOrder = saveOrder;
        this.submitOrder = submitOrder;
        this.decisions = decisions;
        this.today = today;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        DemoFile.rows("orders").forEach(this::play);
    }

    private void play(CSVRecord row) {
        String number = DemoDecisions.as(row.get("requester"), () -> {
            String saved = saveOrder.save(null, input(row, today.date()));
            submitOrder.submit(saved);
            return saved;
        });
        decisions.play(new Subject(OrderSubjects.TYPE, number), row.get("decisions"), row.get("reason"));
    }

    private static OrderInput input(CSVRecord row, LocalDate today) {
        return new OrderInput(
                row.get("customer"),
                DemoFile.day(row, "ship_days", today).toString(),
                row.get("note"),
                List.of(new OrderInput.Line(row.get("sku"), row.get("quantity"), row.get("free"), row.get("price"))),
                null);
    }
}
