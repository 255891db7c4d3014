package io.countersign.expense;

import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.invoice.InvoiceInput;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every expense has its invoice, and claims no more than that shows. */
@Component
@Order(4)
class ReceiptCheck implements ClaimCheck {

    private final RuleBook rules;

    ReceiptCheck(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void check(Case claim, Judgement judgement) {
        List<ExpenseLine.Facts> lines = claim.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            ExpenseLine.Facts line = lines.get(i);
            if (line.type().needsInvoice()) {
                check(rules.inForce(ExpenseRuleCodes.RECEIPT, line.spentOn()), i, line, judgement);
            }
        }
    }

    private static void check(Rule rule, int index, ExpenseLine.Facts line, Judgement judgement) {
        InvoiceInput invoice = line.details().invoice();
        if (invoice == null) {
            Money least = rule.find("without." + line.type()).map(Money::of).orElse(Money.ZERO);
            boolean small = !line.claimed().exceeds(least);
            judgement.find(
                    rule,
                    "invoice-missing",
                    small ? Severity.WARN : Severity.HOLD,
                    index,
                    new Text(
                            "There is no invoice for " + line.claimed().formatted()
                                    + (small ? "; up to " + least.formatted() + " that is tolerated." : "."),
                            line.claimed().formatted() + " 没有发票"
                                    + (small ? "，不超过 " + least.formatted() + " 可免票。" : "。")),
                    Map.of("claimed", line.claimed().toString()),
                    new Text("Upload the invoice or type what it says.", "请上传发票或录入发票信息。"));
            return;
        }
        Money shown = amount(invoice);
        if (line.claimed().exceeds(shown)) {
            judgement.find(
                    rule,
                    "beyond-invoice",
                    Severity.BLOCK,
                    index,
                    new Text(
                            line.claimed().formatted() + " is claimed, the invoice shows " + shown.formatted() + ".",
                            "报销 " + line.claimed().formatted() + "，发票金额为 " + shown.formatted() + "。"),
                    Map.of("claimed", line.claimed().toString(), "invoice", shown.toString()),
                    new Text("Claim at most " + shown.formatted() + ".", "报销金额不得超过 " + shown.formatted() + "。"));
        }
    }

    private static Money amount(InvoiceInput invoice) {
        String digits = String.valueOf(invoice.amount()).replaceAll("[^0-9.]", "");
        return digits.isEmpty() ? Money.ZERO : Money.rounded(new BigDecimal(digits));
    }
}
