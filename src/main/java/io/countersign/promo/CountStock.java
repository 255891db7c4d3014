package io.countersign.promo;

import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quarterly count of one item: once per quarter, the difference is booked and journaled. */
@Service
public class CountStock {

    private static final int MOST = 1_000_000;
    private static final int LONGEST_NOTE = 500;

    /** As typed. @param note why it differs; needed when it does */
    public record Input(@Nullable String counted, @Nullable String note) {}

    private final PromoItems items;
    private final Stock stock;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Today today;
    private final Clock clock;

    CountStock(
            PromoItems items,
            Stock stock,
            CurrentPerson current,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Today today,
            Clock clock) {
        this.items = items;
        this.stock = stock;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    public void count(String code, Input input) {
        Person person = Warehouse.required(current.person());
        PromoItem known = items.find(code).orElseThrow(() -> Warehouse.unknown(code));
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        int counted = typed.whole(input.counted(), "counted", 0, MOST).orElse(-1);
        String note = typed.optionalText(input.note(), "note", LONGEST_NOTE).orElse(null);
        errors.refuseIfAny();
        stock.lock(code);
        PromoItem item = items.find(code).orElseThrow();
        int difference = counted - item.onHand();
        demandNote(difference, note);
        write(known, item.onHand(), counted, note, person);
        if (difference != 0 && !stock.change(StockKind.COUNT, code, difference, quarter(today.date()), note)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "less-than-promised",
                    new Text(
                            item.reserved() + " are promised to requisitions under way, more than " + counted
                                    + ". Have some of them withdrawn first.",
                            "在途申请已占用 " + item.reserved() + " 件，多于盘点数 " + counted + "，请先撤回部分申请。"),
                    "counted");
        }
        events.publishEvent(new Deed(
                "promo-counted",
                null,
                new Text(
                        "Counted " + code + ": " + counted + ", expected " + item.onHand(),
                        "盘点 " + code + "：实盘 " + counted + "，账面 " + item.onHand()),
                note,
                Map.of("item", code, "counted", String.valueOf(counted), "expected", String.valueOf(item.onHand()))));
    }

    private static void demandNote(int difference, @Nullable String note) {
        if (difference != 0 && note == null) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "difference-needs-note",
                    new Text("The count differs by " + difference + ". Say why.", "盘点差异 " + difference + " 件，请说明原因。"),
                    "note");
        }
    }

    private void write(PromoItem item, int expected, int counted, @Nullable String note, Person person) {
        LocalDate now = today.date();
        try {
            jdbc.sql("insert into promo_count (item, quarter, expected, counted, note, person, counted_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(item.code())
                    .param(quarter(now))
                    .param(expected)
                    .param(counted)
                    .param(note)
                    .param(person.id().value())
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "already-counted",
                    new Text(
                            item.code() + " was counted in " + quarter(now) + " already.",
                            item.code() + " 在 " + quarter(now) + " 已盘点。"));
        }
        jdbc.sql("update promo_item set counted_on = ? where code = ?")
                .params(now, item.code())
                .update();
    }

    /** {@code 2026-Q4} */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }
}
