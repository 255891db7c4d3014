package io.countersign.catalogue;

/** Whether a product may be sold. */
public enum ProductStatus {
    /** Sold. */
    ACTIVE,
    /** Sales stopped by quality for the time being. */
    SUSPENDED,
    /** Recalled: nothing leaves. */
    RECALLED,
    /** No longer made. */
    DISCONTINUED
}
