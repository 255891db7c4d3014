package io.countersign.shipment;

import io.countersign.language.Text;

/** Which way the goods went. */
public enum ShipmentKind {
    SHIPMENT("shipment", "发货"),
    RETURN("return", "退货");

    private final Text title;

    ShipmentKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
