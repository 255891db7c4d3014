package io.countersign.shipment;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;

/**
 * One line of a delivery note or of a returned delivery.
 *
 * @param document     number of the delivery note
 * @param quantity     boxes, more than none, also for a return
 * @param amount       what they cost, more than zero, also for a return
 * @param specialPrice whether a price exception was used, whose turnover earns no rebate
 */
public record ShipmentLine(
        String document,
        int line,
        ShipmentKind kind,
        String customer,
        String sku,
        LocalDate shippedOn,
        int quantity,
        Money amount,
        boolean specialPrice) {

    public ShipmentLine {
        if (quantity <= 0 || !amount.isPositive()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "shipment-amount",
                    new Text(
                            "A line has more than 0 boxes and costs more than 0.00; a return is a line of its own kind.",
                            "数量与金额须大于 0；退货须另列为退货行。"),
                    "amount");
        }
    }
}
