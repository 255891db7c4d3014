package io.countersign.order;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The system that delivers what was released. */
public interface Erp {

    /**
     * Books an order once, however often it is told.
     *
     * @return the ERP's own reference of the order
     */
    String book(Booking booking);

    /** What the ERP has to know of an order: nothing about who decided. */
    record Booking(
            String number,
            String customer,
            LocalDate requestedShipDate,
            @Nullable String note,
            Money orderValue,
            List<Line> lines) {

        /** Prices per box, tax included. */
        public record Line(String sku, int quantity, int freeQuantity, Money unitPrice, Money netAmount) {}

        static Booking of(Order order) {
            OrderContent content = order.content();
            return new Booking(
                    order.number(),
                    content.customer(),
                    content.requestedShipDate(),
                    content.note(),
                    order.orderValue(),
                    content.lines().stream()
                            .map(line -> new Line(
                                    line.sku(),
                                    line.quantity(),
                                    line.freeQuantity(),
                                    line.unitPrice(),
                                    line.netAmount()))
                            .toList());
        }
    }
}
