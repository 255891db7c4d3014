package io.countersign.customer;

import io.countersign.compliance.ProductCategory;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** One licence of a customer: type, number, what it covers, and the days it is valid, both inclusive. */
@Entity
@Table(name = "customer_licence")
public class Licence {

    @Id
    @TimeOrderedId
    private Long id;

    private String customer;

    @Enumerated(EnumType.STRING)
    private LicenceType type;

    private String number;

    @Convert(converter = ProductCategoriesColumn.class)
    private Set<ProductCategory> scope;

    private String issuedBy;
    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean revoked;

    @SuppressWarnings("NullAway.Init")
    protected Licence() {}

    @SuppressWarnings("NullAway.Init")
    Licence(RecordLicence.Command paper) {
        this.customer = paper.customer();
        this.type = paper.type();
        this.number = paper.number();
        renew(paper);
    }

    final void renew(RecordLicence.Command paper) {
        this.scope = paper.scope();
        this.issuedBy = paper.issuedBy();
        this.validFrom = paper.validFrom();
        this.validTo = paper.validTo();
        this.revoked = false;
    }

    void revoke() {
        this.revoked = true;
    }

    public LicenceType type() {
        return type;
    }

    public String number() {
        return number;
    }

    public Set<ProductCategory> scope() {
        return scope;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public boolean isValidOn(LocalDate day) {
        return !revoked && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public boolean covers(ProductCategory category) {
        return !type.hasScope() || scope.contains(category);
    }

    String customer() {
        return customer;
    }
}
