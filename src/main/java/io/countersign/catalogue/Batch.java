package io.countersign.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** One production batch of a product with its life. */
@Entity
@Table(name = "product_batch")
@IdClass(Batch.Key.class)
class Batch {

    /** Number within the product. */
    record Key(String sku, String number) implements Serializable {}

    /** What quality says of it. */
    enum Status {
        OK,
        QUARANTINE,
        RECALLED
    }

    @Id
    private String sku;

    @Id
    private String number;

    private LocalDate madeOn;
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    Batch(String sku, String number, LocalDate madeOn, LocalDate expiresOn, Status status) {
        this.sku = sku;
        this.number = number;
        this.madeOn = madeOn;
        this.expiresOn = expiresOn;
        this.status = status;
    }

    String sku() {
        return sku;
    }

    String number() {
        return number;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    Status status() {
        return status;
    }
}
