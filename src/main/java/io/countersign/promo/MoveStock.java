package io.countersign.promo;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a delivery into stock, or scraps what can no longer be used; what is promised to somebody cannot be scrapped. */
@Service
public class MoveStock {

    private static final int MOST = 1_000_000;

    /** What happens to the stock. */
    public enum Move {
        RECEIVE(StockKind.RECEIVE),
        SCRAP(StockKind.SCRAP);

        private final StockKind kind;

        Move(StockKind kind) {
            this.kind = kind;
        }
    }

    /** As typed. @param document delivery note or minutes of the destruction */
    public record Input(
            @Nullable String kind,
            @Nullable String quantity,
            @Nullable String document,
            @Nullable String note) {}

    private final PromoItems items;
    private final Stock stock;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    MoveStock(PromoItems items, Stock stock, CurrentPerson current, ApplicationEventPublisher events) {
        this.items = items;
        this.stock = stock;
        this.current = current;
        this.events = events;
    }

    @Transactional
    public void move(String code, Input input) {
        Warehouse.required(current.person());
        PromoItem item = items.find(code).orElseThrow(() -> Warehouse.unknown(code));
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Move move = typed.choice(input.kind(), "kind", Move.class).orElse(Move.RECEIVE);
        int quantity = typed.whole(input.quantity(), "quantity", 1, MOST).orElse(0);
        String document = typed.text(input.document(), "document", 40).orElse("");
        String note = typed.optionalText(input.note(), "note", 500).orElse(null);
        errors.refuseIfAny();
        if (!stock.change(move.kind, code, quantity, document, note)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "stock-short",
                    new Text(
                            "Only " + item.free() + " of " + item.name().en() + " are free.",
                            item.name().zh() + " 可用仅 " + item.free() + " 件。"),
                    "quantity");
        }
        events.publishEvent(new Deed(
                "promo-stock-moved",
                null,
                new Text(move + " " + quantity + " × " + code, code + " " + quantity + " 件 " + move),
                note,
                Map.of("item", code, "quantity", String.valueOf(quantity), "document", document)));
    }
}
