package io.countersign.advance;

import io.countersign.approval.Decide;
import io.countersign.approval.MakeDecision;
import io.countersign.approval.OpenApproval;
import io.countersign.approval.OpenApprovals;
import io.countersign.approval.ShowApproval;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.payment.BankAnswer;
import io.countersign.payment.ExportPayments;
import io.countersign.payment.ListPayments;
import io.countersign.payment.RecordBankAnswer;
import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Advances in several states, lived through by the people of the demo world; one of 5,000 has 3,200 open. */
@Component
@Profile("demo")
class DemoAdvances implements DemoChapter {

    private static final String CASHIER = "qin.lan";
    private static final int MOST = 200;

    private final SaveAdvance save;
    private final SubmitAdvance submit;
    private final ReturnMoney returnMoney;
    private final ExportPayments export;
    private final ListPayments payments;
    private final RecordBankAnswer answers;
    private final Decisions decisions;
    private final Today today;

    DemoAdvances(
            SaveAdvance save,
            SubmitAdvance submit,
            ReturnMoney returnMoney,
            ExportPayments export,
            ListPayments payments,
            RecordBankAnswer answers,
            Decisions decisions,
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
        String number = playedBy(row.get("requester"), () -> {
            String saved = save.save(null, input(row));
            submit.submit(saved);
            return saved;
        });
        for (String person : row.get("approvers").split(" ")) {
            if (!person.isBlank()) {
                playedBy(person, () -> decisions.approve(person, number));
            }
        }
        if (!row.get("returned").isBlank()) {
            playedBy(CASHIER, () -> pay(number, row));
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

    /** What an approver does, with what he sees. */
    @Component
    @Profile("demo")
    static class Decisions {

        private final OpenApprovals open;
        private final ShowApproval show;
        private final MakeDecision decide;

        Decisions(OpenApprovals open, ShowApproval show, MakeDecision decide) {
            this.open = open;
            this.show = show;
            this.decide = decide;
        }

        String approve(String account, String number) {
            PersonId person = new PersonId(account);
            String task = open.of(person, 0, MOST).stream()
                    .filter(asked -> asked.subject().number().equals(number))
                    .map(OpenApproval::task)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(account + " is not asked about " + number));
            String hash = show.show(task, person).evidenceHash();
            decide.decide(new Decide.Command(task, account, "APPROVE", "", hash), person);
            return task;
        }
    }

    /** The same use cases as over the API, with the person signed in who would be. */
    private static String playedBy(String account, Supplier<String> scene) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        try {
            return scene.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
