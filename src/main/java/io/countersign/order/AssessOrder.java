package io.countersign.order;

import io.countersign.agreement.AgreementChecks;
import io.countersign.calendar.Today;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.ProductChecks;
import io.countersign.catalogue.Products;
import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.credit.CreditAssessment;
import io.countersign.credit.CreditChanged;
import io.countersign.credit.CreditChecks;
import io.countersign.credit.ExposureRequest;
import io.countersign.customer.Customer;
import io.countersign.customer.CustomerChecks;
import io.countersign.customer.Customers;
import io.countersign.customer.LicenceChanged;
import io.countersign.storage.OncePerTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Makes all checks of an order in one pass, with all findings; reads only, so that the preview and the run are one. Within one
 * transaction the same content is assessed once, until something that counts is changed in it.
 */
@Component
class AssessOrder {

    private final Customers customers;
    private final Products products;
    private final CustomerChecks customerChecks;
    private final ProductChecks productChecks;
    private final AgreementChecks agreementChecks;
    private final PriceCheck priceCheck;
    private final TwoInvoiceCheck twoInvoiceCheck;
    private final CreditChecks creditChecks;
    private final Today today;
    private final OncePerTransaction<String, Assessment> assessed = new OncePerTransaction<>();

    AssessOrder(
            Customers customers,
            Products products,
            CustomerChecks customerChecks,
            ProductChecks productChecks,
            AgreementChecks agreementChecks,
            PriceCheck priceCheck,
            TwoInvoiceCheck twoInvoiceCheck,
            CreditChecks creditChecks,
            Today today) {
        this.customers = customers;
        this.products = products;
        this.customerChecks = customerChecks;
        this.productChecks = productChecks;
        this.agreementChecks = agreementChecks;
        this.priceCheck = priceCheck;
        this.twoInvoiceCheck = twoInvoiceCheck;
        this.creditChecks = creditChecks;
        this.today = today;
    }

    Assessment assess(Order order) {
        OrderContent content = order.content();
        return assessed.get(order.number() + content.hash(), () -> assess(content, order.number()));
    }

    /** The order has taken its place in the line: what others reserved before it counts from now on. */
    void reserved() {
        assessed.forget();
    }

    @EventListener
    @org.springframework.core.annotation.Order(Ordered.HIGHEST_PRECEDENCE)
    void creditChanged(CreditChanged change) {
        assessed.forget();
    }

    @EventListener
    @org.springframework.core.annotation.Order(Ordered.HIGHEST_PRECEDENCE)
    void licenceChanged(LicenceChanged change) {
        assessed.forget();
    }

    Customer customerOf(Order order) {
        return customer(order.customer());
    }

    private Customer customer(String code) {
        return customers.find(code).orElseThrow(() -> new IllegalStateException("No customer " + code + " any more"));
    }

    /** @param number of the order, whose own reservation is not counted twice; empty for one that is not saved yet */
    Assessment assess(OrderContent content, String number) {
        LocalDate on = today.date();
        LocalDate shipDate = content.requestedShipDate();
        Customer customer = customer(content.customer());
        List<Product> ordered = products.findAllBySkuIn(content.skus());
        Set<ProductCategory> categories = EnumSet.noneOf(ProductCategory.class);
        ordered.forEach(product -> categories.add(product.category()));
        CreditAssessment credit =
                creditChecks.assess(customer.code(), new ExposureRequest(number, content.orderValue(), shipDate), on);

        List<Finding> findings = new ArrayList<>(customerChecks.check(customer, categories, shipDate));
        findings.addAll(productChecks.check(ordered, shipDate));
        findings.addAll(agreementChecks.check(customer, content.skus(), on));
        findings.addAll(priceCheck.check(content.lines(), on));
        findings.addAll(credit.findings());
        findings.addAll(twoInvoiceCheck.check(customer, on));
        return new Assessment(content, customer, categories, credit.exposure(), credit.overdue(), findings);
    }
}
