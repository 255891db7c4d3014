package io.countersign.promo;

import io.countersign.money.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** So many of one item for one kind of recipient, at the cost it had when it was asked for. */
@Embeddable
public class RequisitionLine {

    private String item;
    private int quantity;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Recipient recipient;

    private Money unitCost;

    @SuppressWarnings("NullAway.Init")
    protected RequisitionLine() {}

    RequisitionLine(String item, int quantity, Recipient recipient, Money unitCost) {
        this.item = item;
        this.quantity = quantity;
        this.recipient = recipient;
        this.unitCost = unitCost;
    }

    public String item() {
        return item;
    }

    public int quantity() {
        return quantity;
    }

    public Recipient recipient() {
        return recipient;
    }

    public Money unitCost() {
        return unitCost;
    }

    public Money amount() {
        return unitCost.times(quantity);
    }
}
