package io.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Severity;
import io.countersign.compliance.ShippedRules;
import io.countersign.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductChecksTest {

    private static final LocalDate SHIP = LocalDate.of(2026, 11, 27);

    private final Batches batches = mock(Batches.class);
    private final ProductChecks checks = new ProductChecks(new ShippedRules(), batches);

    @Test
    void findsNothingWhereTheProductIsSoldAndFresh() {
        stock(batch("B1", 700, Batch.Status.OK), batch("B0", 30, Batch.Status.OK));

        assertThat(checks.check(List.of(product(ProductStatus.ACTIVE, SHIP)), SHIP))
                .isEmpty();
    }

    @Test
    void blocksARecalledProductAndAnEndedApprovalAtOnce() {
        stock();

        assertThat(checks.check(List.of(product(ProductStatus.RECALLED, SHIP.minusDays(1))), SHIP))
                .extracting(Finding::code)
                .containsExactly("product-recalled", "product-approval-expired");
    }

    @Test
    void flagsALifeBelowSixMonthsAndBlocksOneBelowThree() {
        stock(batch("B1", 179, Batch.Status.OK));
        assertThat(checks.check(List.of(product(ProductStatus.ACTIVE, SHIP)), SHIP))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);

        stock(batch("B1", 89, Batch.Status.OK));
        assertThat(checks.check(List.of(product(ProductStatus.ACTIVE, SHIP)), SHIP))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCK);
    }

    @Test
    void doesNotCountBatchesThatQualityHolds() {
        stock(batch("B1", 700, Batch.Status.QUARANTINE));

        assertThat(checks.check(List.of(product(ProductStatus.ACTIVE, SHIP)), SHIP))
                .extracting(Finding::code)
                .containsExactly("product-no-released-batch");
    }

    private void stock(Batch... found) {
        when(batches.findAllBySkuIn(any())).thenReturn(List.of(found));
    }

    private static Batch batch(String number, int daysLeft, Batch.Status status) {
        return new Batch("P-1", number, SHIP.minusDays(100), SHIP.plusDays(daysLeft), status);
    }

    private static Product product(ProductStatus status, LocalDate approvalTo) {
        Product product = new Product(new RegisterProduct.Command(
                "P-1",
                new Text("Amoxicillin", "阿莫西林"),
                "0.25g×24",
                ProductCategory.GENERAL,
                "国药准字H20103000",
                approvalTo,
                100,
                new BigDecimal("13.00")));
        product.changeStatus(status);
        return product;
    }
}
