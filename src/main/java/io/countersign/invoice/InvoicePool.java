package io.countersign.invoice;

import io.countersign.compliance.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one pool of invoices for claims, activities and advances alike: an invoice is in use once, and the database says so.
 * Whoever comes second is told where it already is. A use ends when its document is refused, withdrawn or expires.
 */
@Service
public class InvoicePool {

    /** What came of taking an invoice. */
    public sealed interface Outcome {

        /** @param warnings nothing that stops it, but what reviewers should see */
        record Taken(String key, List<Finding> warnings) implements Outcome {}

        /** @param findings all of them, with at least one that blocks */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /**
     * Takes an invoice into use; once more for the same use changes nothing.
     *
     * @param document id of the file it was read from, or null
     * @param on       the day the rules are those of
     */
    public Outcome take(InvoiceInput input, Use use, @Nullable Long document, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** What would be found; writes nothing. */
    public List<Finding> check(InvoiceInput input, Use use, @Nullable Long document, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Ends one use; nothing happens where there is none. */
    public void release(Use use) {
        throw new UnsupportedOperationException();
    }

    /** Ends every use of a document. */
    public void release(String subjectType, String number) {
        throw new UnsupportedOperationException();
    }

    /** L6, just before money leaves: invoices of a document that have been red-flushed or voided since. */
    public List<Finding> atPayment(String subjectType, String number) {
        throw new UnsupportedOperationException();
    }
}
