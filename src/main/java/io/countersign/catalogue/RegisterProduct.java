package io.countersign.catalogue;

import io.countersign.compliance.ProductCategory;
import io.countersign.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a product, or describes a known one anew. */
@Service
public class RegisterProduct {

    /** @param vatRate in percent */
    public record Command(
            String sku,
            Text name,
            String spec,
            ProductCategory category,
            String approvalNumber,
            LocalDate approvalValidTo,
            int cartonSize,
            BigDecimal vatRate) {}

    private final Products products;

    RegisterProduct(Products products) {
        this.products = products;
    }

    @Transactional
    public Product register(Command command) {
        return products.find(command.sku())
                .map(known -> {
                    known.describe(command);
                    return known;
                })
                .orElseGet(() -> products.save(new Product(command)));
    }
}
