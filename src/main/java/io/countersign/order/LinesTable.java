package io.countersign.order;

import io.countersign.approval.Evidence.Column;
import io.countersign.approval.Evidence.Table;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an order as a table for approvers. */
final class LinesTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("product", new Text("Product", "产品"), false),
            new Column("quantity", new Text("Boxes", "数量（盒）"), true),
            new Column("freeQuantity", new Text("Free", "搭赠（盒）"), true),
            new Column("unitPrice", new Text("Unit price", "单价"), true),
            new Column("listPrice", new Text("List", "供货价"), true),
            new Column("effectivePrice", new Text("Effective", "实际单价"), true),
            new Column("discount", new Text("Discount %", "折扣 %"), true),
            new Column("netAmount", new Text("Net", "金额"), true));

    private LinesTable() {}

    static Table of(List<OrderView.@Nullable Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (OrderView.Line line : lines) {
            if (line != null) {
                rows.add(row(line));
            }
        }
        return new Table(COLUMNS, rows);
    }

    private static List<String> row(OrderView.Line line) {
        return List.of(
                // each language whole: who reads one of them does not see the other half
                line.sku() + " " + line.name().zh() + " / " + line.sku() + " "
                        + line.name().en(),
                Integer.toString(line.quantity()),
                Integer.toString(line.freeQuantity()),
                line.unitPrice().toString(),
                line.listPrice().toString(),
                line.effectivePrice().toString(),
                line.discount().formatted(),
                line.netAmount().toString());
    }
}
