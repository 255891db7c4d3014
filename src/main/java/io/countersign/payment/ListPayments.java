package io.countersign.payment;

import io.countersign.approval.Subject;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments and runs, newest first, for who pays and who watches over it. */
@Service
public class ListPayments {

    private static final String AFTER_ALL = "~";

    private final Payments payments;
    private final PaymentRuns runs;
    private final PaymentDeeds deeds;
    private final CurrentPerson current;

    ListPayments(Payments payments, PaymentRuns runs, PaymentDeeds deeds, CurrentPerson current) {
        this.payments = payments;
        this.runs = runs;
        this.deeds = deeds;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public Page<PaymentViews.Item> list(@Nullable PaymentStatus status, @Nullable String after, Limit limit) {
        MayPay.onlooker(current.person());
        List<Payment> found = payments.list(status, Cursor.key(after).orElse(AFTER_ALL), plusOne(limit));
        return Page.of(found, limit, Payment::number).map(PaymentViews::of);
    }

    @Transactional(readOnly = true)
    public Page<PaymentViews.Run> runs(@Nullable String after, Limit limit) {
        MayPay.onlooker(current.person());
        List<PaymentViews.Run> found = runs.list(Cursor.key(after).orElse(AFTER_ALL), plusOne(limit));
        return Page.of(found, limit, PaymentViews.Run::number);
    }

    /** What a subject's payments have come to, for the feature's own view; no permission of its own. */
    @Transactional(readOnly = true)
    public List<PaymentViews.Item> of(Subject subject) {
        return payments
                .findBySubjectTypeAndSubjectNumberOrderByNumber(
                        subject.type(), subject.number(), org.springframework.data.domain.Limit.of(200))
                .stream()
                .map(PaymentViews::of)
                .toList();
    }

    /** The file of a run as it was written; every taking is journaled. */
    @Transactional
    public String file(String run) {
        MayPay.cashier(current.person());
        Optional<PaymentRun> found = runs.findById(run);
        found.ifPresent(any -> deeds.fileTaken(run));
        return found.map(PaymentRun::content)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-run",
                        new Text("There is no payment run " + run + ".", "没有付款批次 " + run + "。")));
    }

    private static org.springframework.data.domain.Limit plusOne(Limit limit) {
        return org.springframework.data.domain.Limit.of(limit.plusOne());
    }
}
