package io.countersign.agreement;

import io.countersign.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A distribution agreement: one dealer, some products, some territories, a period. */
@Entity
@Table(name = "agreement")
class Agreement {

    /** Only an active one covers orders. */
    enum Status {
        DRAFT,
        ACTIVE,
        EXPIRED,
        TERMINATED
    }

    /** One product, and its price where the agreement fixes one. */
    @Embeddable
    record Line(String sku, @Nullable Money price) {}

    @Id
    private String number;

    private String customer;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean exclusive;
    private int creditDays;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "agreement_line", joinColumns = @JoinColumn(name = "agreement"))
    private Set<Line> lines = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_territory", joinColumns = @JoinColumn(name = "agreement"))
    @Column(name = "unit")
    private Set<String> territories = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    @SuppressWarnings("NullAway.Init")
    Agreement(SignAgreement.Command command) {
        this.number = command.number();
        this.customer = command.customer();
        this.status = Status.ACTIVE;
        this.exclusive = command.exclusive();
        this.creditDays = command.creditDays();
        this.validFrom = command.validFrom();
        this.validTo = command.validTo();
        command.prices().forEach((sku, price) -> lines.add(new Line(sku, price.orElse(null))));
        this.territories.addAll(command.territories());
    }

    String customer() {
        return customer;
    }

    int creditDays() {
        return creditDays;
    }

    /** For lists: which one, until when, and whether it is in force that day. */
    Map<String, Object> summary(LocalDate on) {
        return Map.of("number", number, "validTo", validTo, "ok", !on.isBefore(validFrom) && !on.isAfter(validTo));
    }
}
