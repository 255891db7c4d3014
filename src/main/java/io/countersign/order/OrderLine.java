package io.countersign.order;

import io.countersign.catalogue.PriceOrigin;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One product of an order with the prices it was priced with; prices per box, tax included. Never changes: a new price is a new line. */
@Embeddable
public class OrderLine {

    private String sku;
    private int quantity;
    private int freeQuantity;
    private @Nullable Money requestedPrice;
    private Money resolvedPrice;
    private Money unitPrice;
    private Money listPrice;
    private Money floorPrice;
    private @Nullable Money tenderCap;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PriceOrigin priceOrigin;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(int quantity, int freeQuantity, @Nullable Money requestedPrice, ResolvedPrice price) {
        this.sku = price.sku();
        this.quantity = quantity;
        this.freeQuantity = freeQuantity;
        this.requestedPrice = requestedPrice;
        this.resolvedPrice = price.resolvedPrice();
        this.unitPrice = requestedPrice == null ? price.resolvedPrice() : requestedPrice;
        this.listPrice = price.listPrice();
        this.floorPrice = price.floorPrice();
        this.tenderCap = price.tenderCap();
        this.priceOrigin = price.source();
    }

    /** The same goods at today's prices; a price that was typed stays. */
    OrderLine repriced(ResolvedPrice price) {
        return new OrderLine(quantity, freeQuantity, requestedPrice, price);
    }

    public String sku() {
        return sku;
    }

    public int quantity() {
        return quantity;
    }

    /** Boxes on top without charge; they lower the effective price, not the order value. */
    public int freeQuantity() {
        return freeQuantity;
    }

    /** What the requester typed, or nothing where the resolved price is to be taken. */
    public Optional<Money> requestedPrice() {
        return Optional.ofNullable(requestedPrice);
    }

    /** What the customer pays without anybody's decision: its exception, agreement, tender or list price. */
    public Money resolvedPrice() {
        return resolvedPrice;
    }

    public Money unitPrice() {
        return unitPrice;
    }

    public Money listPrice() {
        return listPrice;
    }

    public Money floorPrice() {
        return floorPrice;
    }

    public Optional<Money> tenderCap() {
        return Optional.ofNullable(tenderCap);
    }

    public PriceOrigin priceOrigin() {
        return priceOrigin;
    }

    public Money netAmount() {
        return unitPrice.times(quantity);
    }

    /** What one box costs when the free ones are counted, rounded half up to the fen for people to read. */
    public Money effectivePrice() {
        return Money.rounded(netAmount().amount().divide(BigDecimal.valueOf(boxes()), 6, RoundingMode.HALF_UP));
    }

    /** How far the effective price is below list; negative when above. Computed from the amounts, not from the rounded price. */
    public Percentage discount() {
        Money atList = listPrice.times(boxes());
        return Percentage.of(atList.minus(netAmount()), atList);
    }

    /**
     * How far it is below what the customer is entitled to: the list price, or a lower price agreed earlier, whose discount was
     * decided with the agreement. This is what the policy judges.
     */
    public Percentage concession() {
        Money entitled = resolvedPrice.min(listPrice).times(boxes());
        return Percentage.of(entitled.minus(netAmount()), entitled);
    }

    /** Compared by amounts, so that rounding never hides a breach. */
    public boolean isBelowFloor() {
        return floorPrice.times(boxes()).exceeds(netAmount());
    }

    public boolean isAboveTenderCap() {
        return tenderCap != null && unitPrice.exceeds(tenderCap);
    }

    private long boxes() {
        return (long) quantity + freeQuantity;
    }
}
