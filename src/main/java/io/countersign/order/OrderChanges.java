package io.countersign.order;

import io.countersign.approval.Evidence.Change;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a requester changed between the revision before and this one. */
@Component
class OrderChanges {

    private static final String NOTHING = "–";

    private final CheckRecords records;
    private final OrderJson json;

    OrderChanges(CheckRecords records, OrderJson json) {
        this.records = records;
        this.json = json;
    }

    List<Change> since(Order order) {
        return order.revision() == 1
                ? List.of()
                : records.latest(order.number(), order.revision() - 1)
                        .map(before -> between(json.content(before), ContentSnapshot.of(order.content())))
                        .orElse(List.of());
    }

    static List<Change> between(ContentSnapshot before, ContentSnapshot after) {
        List<Change> changes = new ArrayList<>();
        add(changes, new Text("Customer", "客户"), before.customer(), after.customer());
        add(
                changes,
                new Text("Ship date", "发货日期"),
                before.requestedShipDate().toString(),
                after.requestedShipDate().toString());
        add(changes, new Text("Note", "备注"), text(before.note()), text(after.note()));
        TreeSet<String> skus = new TreeSet<>();
        before.lines().forEach(line -> skus.add(line.sku()));
        after.lines().forEach(line -> skus.add(line.sku()));
        for (String sku : skus) {
            add(
                    changes,
                    label(sku, "boxes", "数量（盒）"),
                    sum(before, sku, ContentSnapshot.Line::quantity),
                    sum(after, sku, ContentSnapshot.Line::quantity));
            add(
                    changes,
                    label(sku, "free boxes", "搭赠（盒）"),
                    sum(before, sku, ContentSnapshot.Line::freeQuantity),
                    sum(after, sku, ContentSnapshot.Line::freeQuantity));
            add(changes, label(sku, "unit price", "单价"), price(before, sku), price(after, sku));
        }
        add(
                changes,
                new Text("Order value", "订单金额"),
                before.orderValue().toString(),
                after.orderValue().toString());
        return changes;
    }

    private static void add(List<Change> changes, Text label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(label, before, after));
        }
    }

    private static Text label(String sku, String en, String zh) {
        return new Text(sku + " " + en, sku + " " + zh);
    }

    private static String sum(ContentSnapshot content, String sku, Function<ContentSnapshot.Line, Integer> boxes) {
        List<Integer> found = content.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .map(boxes)
                .toList();
        return found.isEmpty()
                ? NOTHING
                : Integer.toString(found.stream().mapToInt(Integer::intValue).sum());
    }

    private static String price(ContentSnapshot content, String sku) {
        return content.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .map(line -> line.unitPrice().toString())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" / "), text -> text.isEmpty() ? NOTHING : text));
    }

    private static String text(@org.jspecify.annotations.Nullable String note) {
        return Objects.requireNonNull(Optional.ofNullable(note).orElse(NOTHING));
    }
}
