package io.countersign.catalogue;

import io.countersign.language.Text;

/** Where a resolved price comes from, first come first served in this order. */
public enum PriceOrigin {
    /** An approved exception for this customer and product. */
    EXCEPTION("price exception", "特价"),
    /** The customer's agreement. */
    AGREEMENT("agreement price", "协议价"),
    /** The price awarded in the province's tender, which binds public medical institutions. */
    TENDER("tender price", "中标价"),
    /** The price list. */
    LIST("list price", "目录价");

    private final Text title;

    PriceOrigin(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
