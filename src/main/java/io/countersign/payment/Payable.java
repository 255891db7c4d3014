package io.countersign.payment;

import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.Decided;
import io.countersign.approval.Verdict;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.invoice.InvoicePool;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody may hand a payment to the bank: not his own, not one he approved, and no invoice behind it annulled since. */
@Component
class Payable {

    private final ApprovalHistory history;
    private final InvoicePool invoices;
    private final PayeeAccounts accounts;
    private final Today today;

    Payable(ApprovalHistory history, InvoicePool invoices, PayeeAccounts accounts, Today today) {
        this.history = history;
        this.invoices = invoices;
        this.accounts = accounts;
        this.today = today;
    }

    /** Why this person may not pay it now; empty when he may. */
    Optional<Text> obstacle(Payment payment, PersonId cashier) {
        if (payment.requester().equals(cashier) || payment.isTo(cashier)) {
            return Optional.of(new Text(
                    "You asked for this money or would get it; somebody else has to pay it.",
                    "您是该笔款项的申请人或收款人，须由他人付款。"));
        }
        if (approvedBy(cashier, payment)) {
            return Optional.of(new Text("You approved this case; somebody else has to pay it.", "您审批过该申请，须由他人付款。"));
        }
        if (account(payment).isEmpty()) {
            return Optional.of(new Text(
                    "There is no bank account on file for "
                            + payment.payeeName().en() + ". Finance enters it first.",
                    "收款人 " + payment.payeeName().zh() + " 没有登记银行账户，请先由财务登记。"));
        }
        List<Finding> annulled =
                invoices.atPayment(payment.subject().type(), payment.subject().number(), today.date());
        return annulled.stream().findFirst().map(Finding::message);
    }

    Optional<String> account(Payment payment) {
        return payment.account().or(() -> accounts.find(payment.payeeKind(), payment.payee()));
    }

    private boolean approvedBy(PersonId person, Payment payment) {
        return history.of(payment.subject()).stream()
                .flatMap(round -> round.decisions().stream())
                .filter(decided -> decided.verdict() == Verdict.APPROVE)
                .anyMatch(decided -> isBy(person, decided));
    }

    private static boolean isBy(PersonId person, Decided decided) {
        return decided.person().equals(person) || person.equals(decided.onBehalfOf());
    }
}
