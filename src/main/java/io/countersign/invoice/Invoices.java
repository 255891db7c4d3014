package io.countersign.invoice;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each invoice says. Written only by who has it in use, so that nobody waits for anybody here. */
@Component
class Invoices {

    private final JdbcClient database;

    Invoices(JdbcClient database) {
        this.database = database;
    }

    /** Writes an invoice down; of one that is known already the latest reading counts. */
    void keep(Invoice invoice, Instant at) {
        if (changed(invoice) == 0 && !added(invoice, at)) {
            changed(invoice);
        }
    }

    /** The total it was last used with. */
    Optional<Money> amountOf(String key) {
        return database.sql("select amount from invoice where invoice_key = ?")
                .param(key)
                .query(BigDecimal.class)
                .optional()
                .map(Money::new);
    }

    private int changed(Invoice invoice) {
        Money tax = invoice.tax();
        return database.sql(
                        "update invoice set check_code = ?, kind = ?, seller_name = ?, seller_tax_no = ?, seller = ?,"
                                + " buyer_name = ?, buyer_tax_no = ?, issued_on = ?, amount = ?, tax = ? where invoice_key = ?")
                .params(
                        invoice.checkCode(),
                        invoice.kind().name(),
                        invoice.sellerName(),
                        invoice.sellerTaxNo(),
                        invoice.seller(),
                        invoice.buyerName(),
                        invoice.buyerTaxNo(),
                        invoice.issuedOn(),
                        invoice.amount().amount(),
                        decimal(tax),
                        invoice.key().toString())
                .update();
    }

    private boolean added(Invoice invoice, Instant at) {
        try {
            return database.sql(
                                    "insert into invoice (invoice_key, check_code, kind, seller_name, seller_tax_no, seller,"
                                            + " buyer_name, buyer_tax_no, issued_on, amount, tax, seen_at)"
                                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                            .params(
                                    invoice.key().toString(),
                                    invoice.checkCode(),
                                    invoice.kind().name(),
                                    invoice.sellerName(),
                                    invoice.sellerTaxNo(),
                                    invoice.seller(),
                                    invoice.buyerName(),
                                    invoice.buyerTaxNo(),
                                    invoice.issuedOn(),
                                    invoice.amount().amount(),
                                    decimal(invoice.tax()),
                                    Timestamp.from(at))
                            .update()
                    == 1;
        } catch (DuplicateKeyException rival) {
            return false;
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
