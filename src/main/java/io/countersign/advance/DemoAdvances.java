package io.countersign.advance;

import io.countersign.approval.DemoDecisions;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.payment.BankAnswer;
import io.countersign.payment.ExportPayments;
import io.countersign.payment.ListPayments;
import io.countersign.payment.RecordBankAnswer;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Advances in several states, lived through by the people of the demo world; one of 5,000 has 3,200 open. */
@Component
@Profile("demo")
class DemoAdvances implements DemoChapter {

    private static final String CASHIER = "qin.lan";

    private final SaveAdvance save;
    private final SubmitAdvance submit;
    private final ReturnMoney returnMoney;
    private final ExportPayments export;
    private final ListPayments payments;
    private final RecordBankAnswer answers;
    private final DemoDecisions decisions;
    private final Today today;

    DemoAdvances(
            SaveAdvance save,
            SubmitAdvance submit,
            ReturnMoney returnMoney,
            ExportPayments export,
            ListPayments payments,
            RecordBankAnswer answers,
            DemoDecisions decisions,
            Today today) {
        this.save = save;
        this.submit = submit;
        this.returnMoney = returnMoney;
        this.export = export;
        this.payments = payments;
        this.answers = answers;
        this.decisions = decisions;
        this.today = today;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        DemoFile.rows("advances").forEach(this::play);
    }

    private void play(CSVRecord row) {
        String number = DemoDecisions.as(row.get("requester"), () -> {
            String saved = save.save(null, input(row));
            submit.submit(saved);
            return saved;
        });
        decisions.play(new Subject(AdvanceSubjects.TYPE, number), row.get("decisions"), "");
        if (!row.get("returned").isBlank()) {
            DemoDecisions.as(CASHIER, () -> pay(number, row));
        }
    }

    private AdvanceInput input(CSVRecord row) {
        return new AdvanceInput(
                row.get("purpose"),
                row.get("reason"),
                null,
                row.get("amount"),
                DemoFile.day(row, "needed", today.date()).toString(),
                DemoFile.day(row, "ends", today.date()).toString(),
                null);
    }

    private String pay(String number, CSVRecord row) {
        payments.of(new Subject(AdvanceSubjects.TYPE, number)).forEach(payment -> {
            export.export(List.of(payment.number()));
            answers.record(new BankAnswer(
                    payment.reference(), true, payment.amount(), "DEMO-" + payment.number(), today.date(), null));
        });
        if (Money.of(row.get("returned")).isPositive()) {
            returnMoney.record(
                    number,
                    new ReturnMoney.Command(
                            row.get("returned"), "RC-" + number, today.date().toString()));
        }
        return number;
    }
}
