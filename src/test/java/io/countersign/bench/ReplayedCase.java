package io.countersign.bench;

import io.countersign.approval.Decide;
import io.countersign.approval.MakeDecision;
import io.countersign.approval.ShowApproval;
import io.countersign.approval.Verdict;
import io.countersign.bench.Script.End;
import io.countersign.bench.Script.Round;
import io.countersign.bench.Script.Route;
import io.countersign.bench.Script.Step;
import io.countersign.engine.EngineCaller;
import io.countersign.expense.ClaimInput;
import io.countersign.expense.SaveClaim;
import io.countersign.expense.ShowClaim;
import io.countersign.expense.SubmitClaim;
import io.countersign.expense.WithdrawClaim;
import io.countersign.invoice.InvoiceInput;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Plays one declaration through our use cases, each as the person who would do it, evidence read before every decision. */
final class ReplayedCase {

    private final SaveClaim save;
    private final SubmitClaim submit;
    private final ShowClaim show;
    private final WithdrawClaim withdraw;
    private final ShowApproval evidence;
    private final MakeDecision decide;
    private final JdbcClient database;
    private final EngineCaller engine;
    private final Cashier cashier;
    private final List<String> employees;
    private final LocalDate today;
    private final LongAdder ownQueries;

    ReplayedCase(
            ApplicationContext context,
            Cashier cashier,
            List<String> employees,
            LocalDate today,
            LongAdder ownQueries) {
        this.save = context.getBean(SaveClaim.class);
        this.submit = context.getBean(SubmitClaim.class);
        this.show = context.getBean(ShowClaim.class);
        this.withdraw = context.getBean(WithdrawClaim.class);
        this.evidence = context.getBean(ShowApproval.class);
        this.decide = context.getBean(MakeDecision.class);
        this.database = context.getBean(JdbcClient.class);
        this.engine = context.getBean(EngineCaller.class);
        this.cashier = cashier;
        this.employees = employees;
        this.today = today;
        this.ownQueries = ownQueries;
    }

    /** @return the number the declaration has with us */
    String play(Script script, int index) {
        String employee = employees.get(index % employees.size());
        Round first = script.rounds().isEmpty()
                ? new Round(List.of(), false)
                : script.rounds().get(0);
        String number = as(employee, () -> save.save(null, input(script, index, first, 0, null)));
        for (int i = 0; i < script.rounds().size(); i++) {
            Round round = script.rounds().get(i);
            if (i > 0) {
                revise(script, index, round, i, employee, number);
            }
            as(employee, () -> {
                submit.submit(number);
                return number;
            });
            round.steps().forEach(step -> decide(number, step));
            if (round.bankRefuses()) {
                cashier.refuse(number);
            }
        }
        if (script.end() == End.GIVEN_UP) {
            as(employee, () -> {
                withdraw.withdraw(number, "Given up, as in the log.");
                return number;
            });
        } else if (script.end() == End.PAID) {
            cashier.pay(number);
        }
        return number;
    }

    private void revise(Script script, int index, Round round, int revision, String employee, String number) {
        as(employee, () -> {
            String version = Integer.toString(show.show(number).version());
            return save.save(number, input(script, index, round, revision, version));
        });
    }

    private ClaimInput input(Script script, int index, Round round, int revision, @Nullable String version) {
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate ago = today.minusDays(1 + index % 25);
        LocalDate spent = ago.isBefore(newYear) ? newYear : ago;
        String amount = script.amount().toString();
        InvoiceInput invoice = new InvoiceInput(
                null,
                String.format("26310%015d", 7_000_000L + index * 3L),
                null,
                "Supplier " + index,
                null,
                "云杉医药股份有限公司",
                "91310115MA1K4YUYY0",
                spent.toString(),
                amount,
                null,
                null);
        return new ClaimInput(
                script.declaration().id(),
                List.of(new ClaimInput.Line(
                        "OTHER",
                        spent.toString(),
                        null,
                        null,
                        revision == 0 ? "as declared" : "corrected " + revision + (revision == 1 ? " time" : " times"),
                        amount,
                        ReplayPolicy.node(Route.of(round), index % ReplayPolicy.PARTS),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        invoice,
                        null)),
                version);
    }

    private void decide(String number, Step step) {
        ownQueries.increment();
        Map<String, Object> asked = database.sql("select a.task, a.person, s.role from assignment a"
                        + " join required_approval s on s.id = a.step join approval_round r on r.id = a.round"
                        + " where r.subject_number = ? and r.subject_type = 'expense-claim' and a.waiting = true")
                .param(number)
                .query()
                .singleRow();
        String role = String.valueOf(asked.get("role"));
        if (!role.equals(step.asked().role())) {
            throw new IllegalStateException(number + " asks " + role + ", the log has " + step);
        }
        String task = String.valueOf(asked.get("task"));
        PersonId person = new PersonId(String.valueOf(asked.get("person")));
        as(person.value(), () -> {
            String hash = evidence.show(task, person).evidenceHash();
            String reason = step.verdict() == Verdict.APPROVE ? null : "Returned, as in the log.";
            decide.decide(
                    new Decide.Command(task, person.value(), step.verdict().name(), reason, hash), person);
            return task;
        });
    }

    /** One request of a signed-in person, as our filters make it. */
    static <T> T as(EngineCaller engine, String account, Supplier<T> work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        engine.enter(account);
        try {
            return work.get();
        } finally {
            engine.leave();
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private <T> T as(String account, Supplier<T> work) {
        return as(engine, account, work);
    }
}
