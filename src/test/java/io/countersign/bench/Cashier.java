package io.countersign.bench;

import io.countersign.engine.EngineCaller;
import io.countersign.money.Money;
import io.countersign.payment.BankAnswer;
import io.countersign.payment.ExportPayments;
import io.countersign.payment.RecordBankAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands payments to the bank a hundred at a time, as a cashier does at a desk of his own, and records its answers row by row. */
final class Cashier {

    private static final int A_RUN = 100;
    private static final String ACCOUNT = "qin.lan";

    private final EngineCaller engine;
    private final ExportPayments export;
    private final RecordBankAnswer answer;
    private final JdbcClient database;
    private final LocalDate today;
    private final LongAdder ownQueries;
    private final List<String> waiting = new ArrayList<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private final ExecutorService desk = Executors.newSingleThreadExecutor();

    Cashier(ApplicationContext context, LocalDate today, LongAdder ownQueries) {
        this.engine = context.getBean(EngineCaller.class);
        this.export = context.getBean(ExportPayments.class);
        this.answer = context.getBean(RecordBankAnswer.class);
        this.database = context.getBean(JdbcClient.class);
        this.today = today;
        this.ownQueries = ownQueries;
    }

    /** Sooner or later; nobody waits for it. */
    void pay(String number) {
        desk.execute(() -> {
            waiting.add(number);
            if (waiting.size() == A_RUN) {
                payWhatWaits();
            }
        });
    }

    /** Now, because the case goes on with the bank's answer. */
    void refuse(String number) {
        try {
            desk.submit(() -> answer(List.of(number), false)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @return what went wrong at the cashier's desk */
    List<RuntimeException> close() {
        desk.execute(this::payWhatWaits);
        desk.shutdown();
        try {
            if (!desk.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("The cashier does not come to an end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return failures;
    }

    private void payWhatWaits() {
        if (!waiting.isEmpty()) {
            try {
                answer(List.copyOf(waiting), true);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
            waiting.clear();
        }
    }

    private void answer(List<String> numbers, boolean paid) {
        ownQueries.increment();
        List<Map<String, Object>> payments = database.sql("select number, attempt, amount from payment"
                        + " where subject_number in (:numbers) and status = 'REQUESTED'")
                .param("numbers", numbers)
                .query()
                .listOfRows();
        ReplayedCase.as(
                engine,
                ACCOUNT,
                () -> export.export(payments.stream()
                        .map(payment -> String.valueOf(payment.get("number")))
                        .toList()));
        for (Map<String, Object> payment : payments) {
            ReplayedCase.as(engine, ACCOUNT, () -> {
                answer.record(new BankAnswer(
                        payment.get("number") + "-" + payment.get("attempt"),
                        paid,
                        Money.of(String.valueOf(payment.get("amount"))),
                        null,
                        today,
                        paid ? null : "Taken back, as in the log."));
                return paid;
            });
        }
    }
}
