package io.countersign.expense;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.invoice.Claimed;
import io.countersign.invoice.InvoiceInput;
import io.countersign.invoice.InvoicePool;
import io.countersign.invoice.Use;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A claim's side of the one pool of invoices. */
@Component
class ClaimInvoices {

    private record Shown(
            InvoiceInput invoice, Use use, @Nullable Long document) {

        String number() {
            return String.valueOf(invoice.number());
        }
    }

    private final InvoicePool pool;

    ClaimInvoices(InvoicePool pool) {
        this.pool = pool;
    }

    /** What taking them would find; writes nothing. */
    List<Finding> check(String number, PersonId person, ClaimContent content, LocalDate on) {
        List<Claimed> claimed = shown(number, person, content).stream()
                .map(one -> new Claimed(one.invoice(), one.use(), one.document()))
                .toList();
        return claimed.isEmpty()
                ? List.of()
                : pool.check(claimed, on).stream().flatMap(List::stream).toList();
    }

    /** All of them or none, in the order of their numbers so that two claims never wait for each other. */
    List<Finding> take(ExpenseClaim claim, LocalDate on) {
        if (claim.revision() > 1) {
            release(claim);
        }
        List<Finding> findings = new ArrayList<>();
        for (Shown one : shown(claim.number(), claim.requester(), claim.content())) {
            InvoicePool.Outcome outcome = pool.take(one.invoice(), one.use(), one.document(), on);
            if (outcome instanceof InvoicePool.Outcome.Taken taken) {
                findings.addAll(taken.warnings());
            } else if (outcome instanceof InvoicePool.Outcome.Refused refused) {
                findings.addAll(refused.findings());
            }
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK)) {
            release(claim);
        }
        return findings;
    }

    void release(ExpenseClaim claim) {
        pool.release(ClaimSubjects.TYPE, claim.number());
    }

    /** Just before money leaves: whether one was red-flushed or voided since. */
    boolean stillStand(ExpenseClaim claim, LocalDate on) {
        return pool.atPayment(ClaimSubjects.TYPE, claim.number(), on).isEmpty();
    }

    private static List<Shown> shown(String number, PersonId person, ClaimContent content) {
        return IntStream.range(0, content.lines().size())
                .boxed()
                .flatMap(i -> {
                    ExpenseLine.Facts line = content.lines().get(i);
                    InvoiceInput invoice = line.details().invoice();
                    Use use = new Use(
                            ClaimSubjects.TYPE,
                            number,
                            Integer.toString(i + 1),
                            person,
                            line.type().name());
                    return invoice == null
                            ? java.util.stream.Stream.<Shown>empty()
                            : java.util.stream.Stream.of(
                                    new Shown(invoice, use, line.details().document()));
                })
                .sorted(Comparator.comparing(Shown::number))
                .toList();
    }
}
