package io.countersign.payment;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.payment.PaymentViews.Exported;
import io.countersign.payment.PaymentViews.LeftOut;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts waiting payments into one file for the bank. File, run and the new status of every payment are one transaction: if the
 * machine dies before, nothing was handed over; if it dies afterwards, the same file is taken again, and no second file has any
 * of its payments.
 */
@Service
public class ExportPayments {

    private static final int MOST = 1_000;

    private final Payments payments;
    private final PaymentRuns runs;
    private final Payable payable;
    private final Numbers numbers;
    private final CurrentPerson current;
    private final PaymentDeeds deeds;
    private final Clock clock;

    ExportPayments(
            Payments payments,
            PaymentRuns runs,
            Payable payable,
            Numbers numbers,
            CurrentPerson current,
            PaymentDeeds deeds,
            Clock clock) {
        this.payments = payments;
        this.runs = runs;
        this.payable = payable;
        this.numbers = numbers;
        this.current = current;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param chosen numbers of the payments to hand over, or null for all that wait */
    @Transactional
    public Exported export(@Nullable List<String> chosen) {
        Person cashier = MayPay.cashier(current.person());
        List<PaymentFile.Row> rows = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Payment payment : waiting(chosen)) {
            Optional<Text> obstacle = payable.obstacle(payment, cashier.id());
            obstacle.ifPresent(reason ->
                    leftOut.add(new LeftOut(payment.number(), payment.subject().number(), reason)));
            if (obstacle.isEmpty()) {
                rows.add(new PaymentFile.Row(payment, payable.account(payment).orElseThrow()));
            }
        }
        if (rows.isEmpty()) {
            throw nothingToPay(leftOut);
        }
        return new Exported(handOver(rows, cashier), leftOut);
    }

    private PaymentViews.Run handOver(List<PaymentFile.Row> rows, Person cashier) {
        Instant at = clock.instant();
        PaymentRun run = runs.save(new PaymentRun(
                numbers.next("PB"), cashier.id(), at, rows.size(), PaymentFile.total(rows), PaymentFile.write(rows)));
        runs.flush();
        for (PaymentFile.Row row : rows) {
            Payment payment = row.payment();
            if (payments.export(payment.number(), payment.attempt(), run.number(), at) != 1) {
                throw new Refusal(
                        Refusal.Kind.CONFLICT,
                        "payment-taken",
                        new Text(
                                payment.number() + " is in another run meanwhile. Load the list again.",
                                payment.number() + " 已在其他批次中，请刷新列表后重试。"));
            }
            deeds.exported(payment, run.number());
        }
        return run.view();
    }

    /** In the order of their numbers, in which every run touches them. */
    private List<Payment> waiting(@Nullable List<String> chosen) {
        Set<String> wanted = chosen == null ? Set.of() : new HashSet<>(chosen);
        return payments.waiting(Limit.of(MOST)).stream()
                .filter(payment -> chosen == null || wanted.contains(payment.number()))
                .toList();
    }

    private static Refusal nothingToPay(List<LeftOut> leftOut) {
        String en = leftOut.isEmpty()
                ? "No payment waits any more."
                : leftOut.get(0).payment() + ": " + leftOut.get(0).reason().en();
        String zh = leftOut.isEmpty()
                ? "没有待付款项。"
                : leftOut.get(0).payment() + "：" + leftOut.get(0).reason().zh();
        return new Refusal(Refusal.Kind.RULE, "nothing-to-pay", new Text(en, zh));
    }
}
