package io.countersign.order;

/** The system that delivers what was released. */
public interface Erp {

    /**
     * Books an order once, however often it is told.
     *
     * @return the ERP's own reference of the order
     */
    String book(OrderView order);
}
