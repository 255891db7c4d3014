package io.countersign.payment;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what the bank says about one payment, and moves the case on with it. The same answer again changes nothing; another
 * answer to the same attempt is refused for somebody to look at.
 */
@Service
public class RecordBankAnswer {

    private static final Pattern REFERENCE = Pattern.compile("(PY-\\d{4}-\\d{6,})-(\\d{1,4})");

    private final Payments payments;
    private final JdbcClient database;
    private final CurrentPerson current;
    private final PaymentDeeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordBankAnswer(
            Payments payments,
            JdbcClient database,
            CurrentPerson current,
            PaymentDeeds deeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.payments = payments;
        this.database = database;
        this.current = current;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal naming the column that does not fit */
    @Transactional
    public void record(BankAnswer answer) {
        PersonId cashier = MayPay.cashier(current.person()).id();
        Matcher reference = REFERENCE.matcher(answer.reference().strip());
        if (!reference.matches()) {
            throw unknown(answer.reference());
        }
        Payment payment = payments.findById(reference.group(1)).orElseThrow(() -> unknown(answer.reference()));
        int attempt = Integer.parseInt(reference.group(2));
        if (!payment.amount().equals(answer.amount())) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "payment-amount-differs",
                    new Text(
                            payment.number() + " is about " + payment.amount().formatted() + ", the bank says "
                                    + answer.amount().formatted() + ". Clear it with the bank.",
                            payment.number() + " 的金额为 " + payment.amount().formatted() + "，银行回单为 "
                                    + answer.amount().formatted() + "，请与银行核实。"),
                    "amount");
        }
        PaymentStatus status = answer.paid() ? PaymentStatus.PAID : PaymentStatus.REFUSED;
        Instant at = clock.instant();
        if (payments.settle(payment.number(), attempt, status, answer.reason(), at) == 1) {
            keep(payment, attempt, answer, cashier, at);
            moveOn(payment, answer);
        } else {
            compare(payment.number(), attempt, answer);
        }
    }

    private void keep(Payment payment, int attempt, BankAnswer answer, PersonId cashier, Instant at) {
        database.sql("insert into payment_answer (id, payment, attempt, run, paid, bank_reference, reason, value_on,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(),
                        payment.number(),
                        attempt,
                        payment.run().orElseThrow(),
                        answer.paid(),
                        answer.bankReference(),
                        answer.reason(),
                        answer.valueOn(),
                        cashier.value(),
                        Timestamp.from(at))
                .update();
    }

    private void moveOn(Payment payment, BankAnswer answer) {
        String said = answer.reason();
        deeds.settled(payment, answer.paid(), said);
        Text reason = said == null
                ? (answer.paid() ? new Text("paid", "已付款") : new Text("The bank gave no reason.", "银行未说明原因。"))
                : new Text(said, said);
        events.publishEvent(new PaymentSettled(
                payment.subject(),
                payment.line(),
                payment.number(),
                payment.payee(),
                payment.amount(),
                answer.paid(),
                payments.open(payment.subject().type(), payment.subject().number()),
                reason));
    }

    /** The answer came before: the same one is fine, another one is for somebody to look at. */
    private void compare(String number, int attempt, BankAnswer answer) {
        Map<Boolean, Long> known = database
                .sql("select paid from payment_answer where payment = ? and attempt = ?")
                .params(number, attempt)
                .query(Boolean.class)
                .list()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(paid -> paid, java.util.stream.Collectors.counting()));
        if (known.containsKey(answer.paid())) {
            return;
        }
        if (known.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "payment-not-with-bank",
                    new Text(
                            answer.reference() + " was never handed to the bank. Clear it with the bank.",
                            answer.reference() + " 从未提交银行，请与银行核实。"),
                    "reference");
        }
        throw new Refusal(
                Refusal.Kind.RULE,
                "payment-answered-otherwise",
                new Text(
                        "The bank answered otherwise to " + answer.reference() + " before. Clear it with the bank.",
                        "银行此前对 " + answer.reference() + " 的回复不同，请与银行核实。"),
                "result");
    }

    private static Refusal unknown(String reference) {
        return new Refusal(
                Refusal.Kind.RULE,
                "unknown-payment",
                new Text(
                        "There is no payment " + reference + ". Compare with the file of the run.",
                        "没有付款 " + reference + "，请与付款批次文件核对。"),
                "reference");
    }
}
