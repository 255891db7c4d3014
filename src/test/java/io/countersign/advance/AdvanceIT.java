package io.countersign.advance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.advance.OffsetAdvances.Offset;
import io.countersign.calendar.Today;
import io.countersign.exchange.ImportKind;
import io.countersign.exchange.ImportMode;
import io.countersign.exchange.ImportReport;
import io.countersign.exchange.RunImport;
import io.countersign.money.Money;
import io.countersign.order.TestOrders;
import io.countersign.payment.ExportPayments;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Advances through the whole product: asked for, decided, paid by the bank once, paid back by claims. */
@SystemTest
class AdvanceIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OffsetAdvances offsetAdvances;

    @Autowired
    private ExportPayments exportPayments;

    @Autowired
    private RunImport imports;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ChaseAdvance chase;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestOrders approvals;
    private Api cashier;

    @BeforeEach
    void begin() {
        approvals = new TestOrders(port, context);
        cashier = Api.on(port, "qin.lan");
    }

    /** Golden number (5), and the way there. */
    @Test
    void paysAnAdvanceOnceAndLetsClaimsPayItBack() {
        Api rep = Api.on(port, "gao.yuan");
        String number = approved(rep, "5000.00", "kong.li", "qian.feng", "wang.lei");
        assertThat(status(number)).isEqualTo("APPROVED");
        String reference = exported(number);

        ImportReport answer = answered(reference + ",PAID,5000.00,B1,,");
        assertThat(answer.imported()).isEqualTo(1);
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(answered(reference + ",PAID,5000.00,B1,,").imported()).isEqualTo(1);
        assertThat(open(number)).isEqualTo(Money.of(5000));
        assertThat(answered(reference + ",REFUSED,5000.00,,,wrong").faults()).hasSize(1);
        assertThat(answered(reference + ",PAID,4999.00,B1,,").faults()).hasSize(1);

        PersonId employee = new PersonId("gao.yuan");
        offsetAdvances.offset(employee, claim("A"), "TRAVEL", Money.of(1800));
        assertThat(open(number)).isEqualTo(Money.of(3200));
        assertThat(offsetAdvances.preview(employee, "TRAVEL", Money.of(2650)).payable())
                .isEqualTo(Money.ZERO);
        String claim = claim("B");
        Offset offset = offsetAdvances.offset(employee, claim, "TRAVEL", Money.of(2650));
        assertThat(offset.payable()).isEqualTo(Money.ZERO);
        assertThat(open(number)).isEqualTo(Money.of(550));

        assertThat(offsetAdvances.offset(employee, claim, "TRAVEL", Money.of(2650)))
                .isEqualTo(offset);
        assertThat(open(number)).isEqualTo(Money.of(550));
        offsetAdvances.undo(claim);
        offsetAdvances.undo(claim);
        assertThat(open(number)).isEqualTo(Money.of(3200));
        assertThat(offsetAdvances
                        .offset(employee, claim, "TRAVEL", Money.of(2650))
                        .offset())
                .isEqualTo(Money.of(2650));

        Map<String, Object> receipt = Map.of(
                "amount",
                "550.00",
                "reference",
                claim("R"),
                "receivedOn",
                today.date().toString());
        assertThat(rep.post("/api/advances/" + number + "/returns", receipt).status())
                .isEqualTo(403);
        assertThat(cashier.post("/api/advances/" + number + "/returns", receipt).status())
                .isEqualTo(200);
        assertThat(cashier.post("/api/advances/" + number + "/returns", receipt).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(status(number)).isEqualTo("SETTLED");
        JsonNode seen = rep.get("/api/advances/" + number).body();
        assertThat(seen.get("movements")).hasSize(6);
        assertThat(running(number)).isZero();
        assertThat(sums(number)).isEqualTo(Money.ZERO);
    }

    /** The machine dies before the run is committed, or after it and before anybody has seen the file. */
    @Test
    void paysNothingTwiceWhenTheMachineDiesBetweenExportAndAnswer() throws Exception {
        String number = approved(Api.on(port, "tian.mei"), "1500.00", "bai.xue", "wang.lei");
        String payment = payment(number);
        as(
                "qin.lan",
                () -> transaction.execute(status -> {
                    exportPayments.export(List.of(payment));
                    status.setRollbackOnly();
                    return "dead before commit";
                }));
        assertThat(paymentStatus(payment)).isEqualTo("REQUESTED");
        assertThat(filesWith(payment)).isZero();

        List<Callable<Answer>> exports = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            exports.add(() -> cashier.post("/api/payment-runs", Map.of("payments", List.of(payment))));
        }
        List<Answer> answers = atOnce(exports);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(paymentStatus(payment)).isEqualTo("EXPORTED");
        assertThat(filesWith(payment)).isEqualTo(1);

        // dead after commit: nobody has the file; it is taken again, and no other file is made
        assertThat(cashier.post("/api/payment-runs", Map.of("payments", List.of(payment)))
                        .status())
                .isEqualTo(422);
        String run = jdbc.sql("select run from payment where number = ?")
                .param(payment)
                .query(String.class)
                .single();
        String file = cashier.get("/api/payment-runs/" + run + "/file").text();
        assertThat(cashier.get("/api/payment-runs/" + run + "/file").text()).isEqualTo(file);
        assertThat(file).contains(payment + "-1").contains("1500.00");
        assertThat(filesWith(payment)).isEqualTo(1);

        answered(payment + "-1,PAID,1500.00,B2,,");
        answered(payment + "-1,PAID,1500.00,B2,,");
        assertThat(status(number)).isEqualTo("PAID");
        assertThat(jdbc.sql("select count(*) from payment_answer where payment = ?")
                        .param(payment)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(sums(number)).isEqualTo(Money.of(1500));
    }

    @Test
    void asksFinanceForTheAccountWhenTheBankRefusesAndPaysOnceMore() {
        String number = approved(Api.on(port, "hou.liang"), "1200.00", "meng.tao", "wang.lei");
        String first = exported(number);
        answered(first + ",REFUSED,1200.00,,,账号户名不符");
        assertThat(status(number)).isEqualTo("APPROVED");
        Api finance = Api.on(port, "wang.lei");
        assertThat(cashier.put("/api/payee-accounts/EMPLOYEE/hou.liang", Map.of("account", "6222020200999911"))
                        .status())
                .isEqualTo(403);
        assertThat(finance.put("/api/payee-accounts/EMPLOYEE/hou.liang", Map.of("account", "6222020200999911"))
                        .status())
                .isEqualTo(204);
        completeAccount(number);

        String second = exported(number);
        assertThat(second).isEqualTo(first.replaceAll("-1$", "-2"));
        answered(first + ",PAID,1200.00,B3,,");
        assertThat(status(number)).isEqualTo("APPROVED");
        answered(second + ",PAID,1200.00,B4,,");
        assertThat(status(number)).isEqualTo("PAID");
    }

    @Test
    void lendsNothingNewWhileSomethingIsLongOverdue() {
        Api rep = Api.on(port, "dong.fei");
        String number = paid(rep, "1000.00", "meng.tao");
        due(number, 30);
        assertThat(codes(rep.post("/api/advances/preview", advance("800.00")).body()))
                .doesNotContain("advance-overdue");
        due(number, 31);

        Answer preview = rep.post("/api/advances/preview", advance("800.00"));
        assertThat(codes(preview.body())).contains("advance-overdue", "advances-open");
        String next = drafted(rep, "800.00");
        assertThat(rep.post("/api/advances/" + next + "/submit", null).text("/status"))
                .isEqualTo("REJECTED");
        chase.chase(number);
        assertThat(rep.get("/api/advances/" + number).text("/chased")).isEqualTo("ESCALATED");
        due(number, 61);
        chase.chase(number);
        assertThat(rep.get("/api/advances/" + number).text("/chased")).isEqualTo("DEDUCTION");
    }

    @Test
    void keepsRequesterApproverAndPayerApart() {
        String own = approved(cashier, "500.00", "feng.xia", "wang.lei");
        Answer export = cashier.post("/api/payment-runs", Map.of("payments", List.of(payment(own))));

        assertThat(export.status()).isEqualTo(422);
        assertThat(export.text()).contains("somebody else");
        assertThat(Api.on(port, "wang.lei").post("/api/payment-runs", Map.of()).status())
                .isEqualTo(403);
        assertThat(Api.on(port, "gao.yuan").get("/api/payments").status()).isEqualTo(403);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        Answer answer = Api.on(port, "gao.yuan")
                .post(
                        "/api/advances",
                        Map.of("purpose", "ACTIVITY", "amount", "-5", "neededOn", "yesterday", "endsOn", "2020-01-01"));

        assertThat(answer.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        answer.body()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        assertThat(fields).containsExactlyInAnyOrder("reason", "amount", "neededOn", "endsOn", "activity");
    }

    @Test
    void takesAnAdvanceBackBeforeItIsPaid() {
        Api rep = Api.on(port, "yu.hui");
        String number = drafted(rep, "300.00");
        rep.post("/api/advances/" + number + "/submit", null);

        assertThat(rep.post("/api/advances/" + number + "/withdraw", Map.of("reason", "trip cancelled"))
                        .text("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(running(number)).isZero();
        assertThat(Api.on(port, "gao.yuan").get("/api/advances/" + number).status())
                .isEqualTo(404);
    }

    private String approved(Api rep, String amount, String... approvers) {
        String number = drafted(rep, amount);
        Answer submitted = rep.post("/api/advances/" + number + "/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        for (String person : approvers) {
            approvals.approve(person, number);
        }
        return number;
    }

    private String paid(Api rep, String amount, String lineManager) {
        String number = approved(rep, amount, lineManager, "wang.lei");
        answered(exported(number) + ",PAID," + amount + ",B9,,");
        return number;
    }

    private String drafted(Api rep, String amount) {
        Answer saved = rep.post("/api/advances", advance(amount));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    private Map<String, Object> advance(String amount) {
        Map<String, Object> advance = new HashMap<>();
        LocalDate day = today.date();
        advance.put("purpose", "TRAVEL");
        advance.put("reason", "test");
        advance.put("amount", amount);
        advance.put("neededOn", day.plusDays(1).toString());
        advance.put("endsOn", day.plusDays(3).toString());
        return advance;
    }

    private String exported(String number) {
        Answer run = cashier.post("/api/payment-runs", Map.of("payments", List.of(payment(number))));
        assertThat(run.status()).as(run.text()).isEqualTo(201);
        return jdbc.sql("select concat(number, '-', attempt) from payment where subject_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private ImportReport answered(String row) {
        String file = "reference,result,amount,bank_reference,value_on,reason\n" + row + "\n";
        return as(
                "qin.lan",
                () -> imports.run(new RunImport.Command(
                        ImportKind.BANK_ANSWERS,
                        ImportMode.ROW_BY_ROW,
                        people.get(new PersonId("qin.lan")),
                        "answer.csv",
                        file.getBytes(StandardCharsets.UTF_8))));
    }

    private void completeAccount(String number) {
        String task = jdbc.sql("select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                        + " where e.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = 'correctAccount'")
                .param(number)
                .query(String.class)
                .single();
        Api finance = Api.on(port, "wang.lei");
        Answer claimed = finance.post("/engine-rest/task/" + task + "/claim", Map.of("userId", "wang.lei"));
        assertThat(claimed.status()).as(claimed.text()).isEqualTo(204);
        Answer completed = finance.post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", Map.of()));
        assertThat(completed.status()).as(completed.text()).isEqualTo(204);
    }

    private void due(String number, int daysAgo) {
        LocalDate day = today.date().minusDays(daysAgo);
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update employee_advance set needed_on = ?, ends_on = ?, due_on = ? where number = ?")
                .params(day.minusDays(5), day.minusDays(4), day, number)
                .update());
    }

    private String payment(String number) {
        return jdbc.sql("select number from payment where subject_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private String paymentStatus(String payment) {
        return jdbc.sql("select status from payment where number = ?")
                .param(payment)
                .query(String.class)
                .single();
    }

    private long filesWith(String payment) {
        return jdbc.sql("select count(*) from payment_run where content like ?")
                .param("%" + payment + "-%")
                .query(Long.class)
                .single();
    }

    private String status(String number) {
        return jdbc.sql("select status from employee_advance where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private Money open(String number) {
        return new Money(jdbc.sql("select open_amount from employee_advance where number = ?")
                .param(number)
                .query(java.math.BigDecimal.class)
                .single());
    }

    /** What the entries say is open. */
    private Money sums(String number) {
        return new Money(
                jdbc.sql("select coalesce(sum(case when kind in ('PAID', 'UNDO') then amount else -amount end), 0)"
                                + " from advance_entry where advance = ?")
                        .param(number)
                        .query(java.math.BigDecimal.class)
                        .single());
    }

    private long running(String number) {
        return jdbc.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    private static List<String> codes(JsonNode body) {
        List<String> codes = new ArrayList<>();
        body.get("findings").forEach(finding -> codes.add(finding.get("code").asText()));
        return codes;
    }

    private static String claim(String name) {
        return "EC-" + name + "-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    private static <T> T as(String account, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, "", List.of()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
