package io.countersign.activity;

import io.countersign.approval.PathStep;
import io.countersign.compliance.Finding;
import io.countersign.invoice.InvoiceInput;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.payment.PayeeKind;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A close-out claim beside the plan and the evidence of its activity.
 *
 * @param version  of the saved claim, or null while there is none
 * @param editable whether the person who asks may change it now
 * @param path     who would be asked, or is asked
 * @param fields   what is wrong with what was typed, at its field
 */
public record CloseOutView(
        String number,
        String title,
        ActivityStatus status,
        @Nullable String version,
        boolean editable,
        @Nullable String explanation,
        List<Line> lines,
        Totals totals,
        ExecutionView.Attendance attendance,
        @Nullable Money mealPerHead,
        List<Finding> findings,
        List<PathStep> path,
        List<FieldError> fields) {

    /**
     * One cost line in three columns, what may be settled of it, and where the money goes.
     *
     * @param ceiling    the plan with its tolerance
     * @param bound      which column keeps the claim down; CLAIM when none does
     * @param fixedPayee whether the plan says who is paid, as for a speaker
     * @param withheld   tax withheld of what is granted, for a speaker
     */
    public record Line(
            String line,
            CostType costType,
            Text costTypeTitle,
            String description,
            Money planned,
            Money ceiling,
            Money evidenced,
            Money invoiced,
            @Nullable Money claimed,
            Money settlable,
            Money proposed,
            Money sanctioned,
            String bound,
            Text arithmetic,
            @Nullable String cutReason,
            @Nullable PayeeKind payeeKind,
            @Nullable String payee,
            @Nullable String payeeName,
            @Nullable String account,
            boolean fixedPayee,
            boolean needsInvoices,
            @Nullable Money withheld,
            List<Bill> invoices,
            List<String> evidence) {}

    /** An invoice of a line as typed, and what is found about it. */
    public record Bill(InvoiceInput invoice, List<Finding> findings) {}

    /** Sums over all lines. */
    public record Totals(Money planned, Money claimed, Money proposed, Money sanctioned) {}
}
