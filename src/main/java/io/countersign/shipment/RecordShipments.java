package io.countersign.shipment;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.storage.TimeOrderedIds;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes shipments and returns, each line once; the unit and the person that the customer has on that day keep the turnover,
 * whoever looks after the customer later.
 */
@Service
public class RecordShipments {

    private static final String INSERT = """
            insert into shipment_line (id, document, line, kind, customer, sku, shipped_on, quantity, amount, net_amount,
              special_price, unit, rep)
            select ?, ?, ?, ?, c.code, ?, ?, ?, ?, ?, ?, c.unit, c.owner from customer c where c.code = ?""";

    private final JdbcTemplate database;

    RecordShipments(JdbcTemplate database) {
        this.database = database;
    }

    /** @throws Refusal when a line names a customer that there is none of; then nothing is written */
    @Transactional
    public void record(List<ShipmentLine> lines) {
        int[][] written = database.batchUpdate(INSERT, lines, 1_000, (statement, line) -> {
            boolean back = line.kind() == ShipmentKind.RETURN;
            statement.setLong(1, TimeOrderedIds.next());
            statement.setString(2, line.document());
            statement.setInt(3, line.line());
            statement.setString(4, line.kind().name());
            statement.setString(5, line.sku());
            statement.setObject(6, line.shippedOn());
            statement.setInt(7, line.quantity());
            statement.setBigDecimal(8, line.amount().amount());
            statement.setBigDecimal(9, (back ? line.amount().negated() : line.amount()).amount());
            statement.setBoolean(10, line.specialPrice());
            statement.setString(11, line.customer());
        });
        if (Arrays.stream(written).flatMapToInt(Arrays::stream).anyMatch(rows -> rows == 0)) {
            throw unknownCustomer();
        }
    }

    private static Refusal unknownCustomer() {
        return new Refusal(
                Refusal.Kind.RULE,
                "unknown-customer",
                new Text(
                        "A line names a customer that does not exist. Register the customer first.",
                        "存在未登记的客户，请先登记客户。"),
                "customer");
    }
}
