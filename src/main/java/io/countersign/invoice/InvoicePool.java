package io.countersign.invoice;

import io.countersign.compliance.Finding;
import io.countersign.document.DocumentRef;
import io.countersign.document.Documents;
import io.countersign.invoice.InvoiceChecks.Checked;
import io.countersign.web.InvalidInput.Collector;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one pool of invoices for claims, activities and advances alike: an invoice is in use once, and the database says so.
 * Whoever comes second is told where it already is. A use ends when its document is refused, withdrawn or expires.
 */
@Service
public class InvoicePool {

    private static final int ATTEMPTS = 3;

    /** What came of taking an invoice. */
    public sealed interface Outcome {

        /** @param warnings nothing that stops it, but what reviewers should see */
        record Taken(String key, List<Finding> warnings) implements Outcome {}

        /** @param findings all of them, with at least one that blocks */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    private final InvoiceChecks checks;
    private final DuplicateLadder duplicates;
    private final InvoiceUses uses;
    private final Invoices invoices;
    private final Documents documents;
    private final Clock clock;

    InvoicePool(
            InvoiceChecks checks,
            DuplicateLadder duplicates,
            InvoiceUses uses,
            Invoices invoices,
            Documents documents,
            Clock clock) {
        this.checks = checks;
        this.duplicates = duplicates;
        this.uses = uses;
        this.invoices = invoices;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Takes an invoice into use; once more for the same use changes nothing, another invoice for the same use replaces it.
     *
     * @param document id of the file it was read from, or null
     * @param on       the day the rules are those of
     */
    @Transactional
    public Outcome take(InvoiceInput input, Use use, @Nullable Long document, LocalDate on) {
        @Nullable String file = sha256(document);
        for (int attempt = 1; ; attempt++) {
            Checked checked = checks.check(input, use, file, List.of(), on);
            if (checked.isBlocked()) {
                return new Outcome.Refused(checked.findings());
            }
            Invoice invoice = checked.invoice().orElseThrow();
            if (taken(invoice, use, document, file)) {
                return new Outcome.Taken(invoice.key().toString(), checked.findings());
            }
            Optional<Finding> rival = rival(Seen.of(invoice, use, file), on);
            if (rival.isPresent()) {
                return new Outcome.Refused(Stream.concat(rival.stream(), checked.findings().stream())
                        .toList());
            }
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException("Invoice " + invoice.key() + " is neither free nor in use");
            }
        }
    }

    /** What would be found; writes nothing. */
    @Transactional(readOnly = true)
    public List<Finding> check(InvoiceInput input, Use use, @Nullable Long document, LocalDate on) {
        return checks.check(input, use, sha256(document), List.of(), on).findings();
    }

    /** The same for all lines of a document, which are compared with each other, too; one list for each, in their order. */
    @Transactional(readOnly = true)
    public List<List<Finding>> check(List<Claimed> all, LocalDate on) {
        List<List<Finding>> findings = new ArrayList<>();
        for (Claimed one : all) {
            List<Seen> siblings = all.stream()
                    .filter(other -> other != one)
                    .flatMap(other -> seen(other).stream())
                    .collect(Collectors.toList());
            findings.add(checks.check(one.input(), one.use(), sha256(one.document()), siblings, on)
                    .findings());
        }
        return findings;
    }

    /** Ends one use; nothing happens where there is none. */
    @Transactional
    public void release(Use use) {
        uses.endOthers(use, "", clock.instant());
    }

    /** Ends every use of a document. */
    @Transactional
    public void release(String subjectType, String number) {
        uses.end(subjectType, number, clock.instant());
    }

    /** L6, just before money leaves: invoices of a document that have been red-flushed or voided since. */
    @Transactional(readOnly = true)
    public List<Finding> atPayment(String subjectType, String number, LocalDate on) {
        return uses.keysOf(subjectType, number).stream()
                .flatMap(key -> checks.annulment(key, on).stream())
                .toList();
    }

    private boolean taken(Invoice invoice, Use use, @Nullable Long document, @Nullable String file) {
        String key = invoice.key().toString();
        uses.endOthers(use, key, clock.instant());
        boolean own =
                uses.ofKey(key).filter(seen -> seen.use().isSamePlaceAs(use)).isPresent();
        if (own || uses.begin(invoice, use, document, file, clock.instant())) {
            invoices.keep(invoice, clock.instant());
            return true;
        }
        return false;
    }

    /** Who was faster, as committed by now. */
    private Optional<Finding> rival(Seen asked, LocalDate on) {
        @Nullable String file = asked.fileSha256();
        return uses.ofKey(asked.key())
                .map(other -> duplicates.taken(asked, other, on))
                .or(() -> Optional.ofNullable(file)
                        .flatMap(uses::ofFile)
                        .map(other -> duplicates.fileTaken(asked, other, on)));
    }

    private Optional<Seen> seen(Claimed claimed) {
        return ReadInvoice.read(claimed.input(), "", new Collector())
                .map(invoice -> Seen.of(invoice, claimed.use(), sha256(claimed.document())));
    }

    private @Nullable String sha256(@Nullable Long document) {
        return document == null
                ? null
                : documents.find(document).map(DocumentRef::sha256).orElse(null);
    }
}
