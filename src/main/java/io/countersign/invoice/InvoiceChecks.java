package io.countersign.invoice;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every check of one invoice in one pass, with all findings; reads only. */
@Component
class InvoiceChecks {

    private final RuleBook rules;
    private final InvoiceFacts facts;
    private final DuplicateLadder duplicates;
    private final Invoices invoices;
    private final AnnulledInvoices annulled;

    InvoiceChecks(
            RuleBook rules,
            InvoiceFacts facts,
            DuplicateLadder duplicates,
            Invoices invoices,
            AnnulledInvoices annulled) {
        this.rules = rules;
        this.facts = facts;
        this.duplicates = duplicates;
        this.invoices = invoices;
        this.annulled = annulled;
    }

    /** What could be read of an invoice, and all that was found; nothing is read when a field makes no sense. */
    record Checked(Optional<Invoice> invoice, List<Finding> findings) {

        boolean isBlocked() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
        }
    }

    /**
     * @param siblings other invoices of the same document that are not in use yet
     * @param file     SHA-256 of the file, or null
     */
    Checked check(InvoiceInput input, Use use, @Nullable String file, List<Seen> siblings, LocalDate on) {
        Collector errors = new Collector();
        Optional<Invoice> read = ReadInvoice.read(input, "", errors);
        if (read.isEmpty()) {
            return new Checked(read, List.of(unreadable(errors.errors(), on)));
        }
        Invoice invoice = read.get();
        List<Finding> findings = new ArrayList<>(duplicates.check(Seen.of(invoice, use, file), siblings, on));
        annulment(invoice.key().toString(), on).ifPresent(findings::add);
        findings.addAll(facts.check(invoice, on));
        differs(invoice, on).ifPresent(findings::add);
        findings.sort(java.util.Comparator.comparing(Finding::severity));
        return new Checked(read, findings);
    }

    /** L6. */
    Optional<Finding> annulment(String key, LocalDate on) {
        return annulled.of(key)
                .map(standing -> rules.inForce(InvoiceRules.ANNULLED, on)
                        .finding(
                                "invoice-annulled",
                                new Text(
                                        "Invoice " + key + " was "
                                                + standing.state().title().en() + ": " + standing.reason(),
                                        "发票 " + key + standing.state().title().zh() + "：" + standing.reason()),
                                Map.of("invoice", key, "state", standing.state().name(), "field", "number"),
                                new Text("Ask the seller for a new invoice.", "请向销售方重新索取发票。")));
    }

    private Optional<Finding> differs(Invoice invoice, LocalDate on) {
        return invoices.amountOf(invoice.key().toString())
                .filter(before -> !before.equals(invoice.amount()))
                .map(before -> rules.inForce(InvoiceRules.ONCE, on)
                        .finding(
                                "invoice-read-differently",
                                Severity.WARN,
                                new Text(
                                        "Invoice " + invoice.key() + " was entered with " + before.formatted()
                                                + " before, now with "
                                                + invoice.amount().formatted() + ".",
                                        "发票 " + invoice.key() + " 之前录入的金额为 " + before.formatted() + "，本次为 "
                                                + invoice.amount().formatted() + "。"),
                                Map.of(
                                        "invoice", invoice.key().toString(),
                                        "before", before.toString(),
                                        "now", invoice.amount().toString()),
                                new Text("Compare with the invoice itself.", "请与发票原件核对。")));
    }

    private Finding unreadable(List<FieldError> errors, LocalDate on) {
        Rule rule = rules.inForce(InvoiceRules.ONCE, on);
        return rule.finding(
                "invoice-incomplete",
                Severity.BLOCK,
                new Text(
                        errors.stream()
                                .map(error ->
                                        error.field() + ": " + error.message().en())
                                .collect(Collectors.joining(" ")),
                        errors.stream()
                                .map(error ->
                                        error.field() + "：" + error.message().zh())
                                .collect(Collectors.joining())),
                Map.of("field", errors.get(0).field()),
                new Text("Correct the fields by the invoice.", "请按发票更正以上内容。"));
    }
}
