package io.countersign.catalogue;

import io.countersign.compliance.ProductCategory;
import io.countersign.language.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One sellable article (SKU) with its approval. */
@Entity
@Table(name = "product")
public class Product {

    @Id
    private String sku;

    private String nameEn;
    private String nameZh;
    private String spec;

    @Enumerated(EnumType.STRING)
    private ProductCategory category;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    private String approvalNumber;
    private LocalDate approvalValidTo;
    private int cartonSize;
    private BigDecimal vatRate;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init")
    Product(RegisterProduct.Command command) {
        this.sku = command.sku();
        this.status = ProductStatus.ACTIVE;
        describe(command);
    }

    final void describe(RegisterProduct.Command command) {
        this.nameEn = command.name().en();
        this.nameZh = command.name().zh();
        this.spec = command.spec();
        this.category = command.category();
        this.approvalNumber = command.approvalNumber();
        this.approvalValidTo = command.approvalValidTo();
        this.cartonSize = command.cartonSize();
        this.vatRate = command.vatRate();
    }

    void changeStatus(ProductStatus newStatus) {
        this.status = newStatus;
    }

    public String sku() {
        return sku;
    }

    public Text name() {
        return new Text(nameEn, nameZh);
    }

    /** Strength and pack: {@code 0.25g×24}. */
    public String spec() {
        return spec;
    }

    public ProductCategory category() {
        return category;
    }

    public ProductStatus status() {
        return status;
    }

    /** 国药准字 number. */
    public String approvalNumber() {
        return approvalNumber;
    }

    public LocalDate approvalValidTo() {
        return approvalValidTo;
    }

    /** Boxes per carton. */
    public int cartonSize() {
        return cartonSize;
    }

    /** In percent. */
    public BigDecimal vatRate() {
        return vatRate;
    }
}
