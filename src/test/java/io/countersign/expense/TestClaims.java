package io.countersign.expense;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import io.countersign.payment.BankAnswer;
import io.countersign.payment.RecordBankAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a test does with claims over HTTP, in the words of the test. */
public final class TestClaims {

    private static final AtomicLong INVOICES = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private final int port;
    private final LocalDate today;
    private final JdbcClient jdbc;
    private final RecordBankAnswer bank;

    public TestClaims(int port, ApplicationContext context) {
        this.port = port;
        this.today = context.getBean(Today.class).date();
        this.jdbc = context.getBean(JdbcClient.class);
        this.bank = context.getBean(RecordBankAnswer.class);
    }

    LocalDate today() {
        return today;
    }

    /** The budget of Shanghai 2. */
    String node() {
        return "B" + today.getYear() + "-SH2";
    }

    @SafeVarargs
    public final Map<String, Object> claim(String purpose, Map<String, Object>... lines) {
        Map<String, Object> claim = new HashMap<>();
        claim.put("purpose", purpose);
        claim.put("lines", Arrays.asList(lines));
        return claim;
    }

    /** Second class, yesterday, with an invoice of its own. */
    public Map<String, Object> train(String amount) {
        return line("TRAIN", amount, Map.of("travelClass", "SECOND", "invoice", invoice(amount)));
    }

    /** One night, the day before yesterday. */
    Map<String, Object> hotel(String amount, String city) {
        return line("HOTEL", amount, Map.of("city", city, "invoice", invoice(amount)));
    }

    Map<String, Object> line(String type, String amount, Map<String, ?> more) {
        Map<String, Object> line = new HashMap<>();
        line.put("type", type);
        line.put("spentOn", today.minusDays(1).toString());
        line.put("description", "test");
        line.put("amount", amount);
        line.put("budgetNode", node());
        line.putAll(more);
        return line;
    }

    /** Twenty digits that nobody else has. */
    public Map<String, Object> invoice(String amount) {
        long count = INVOICES.addAndGet(7);
        Map<String, Object> invoice = new HashMap<>();
        invoice.put("number", String.format("263100%014d", count * 31 % 100_000_000_000_000L));
        invoice.put("sellerName", "Railway " + count);
        invoice.put("buyerName", "云杉医药股份有限公司");
        invoice.put("buyerTaxNo", "91310115MA1K4YUYY0");
        invoice.put("issuedOn", today.minusDays(1).toString());
        invoice.put("amount", amount);
        return invoice;
    }

    public String drafted(Api rep, Map<String, Object> claim) {
        Answer saved = rep.post("/api/expense-claims", claim);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        return saved.text("/number");
    }

    public String submitted(Api rep, Map<String, Object> claim) {
        String number = drafted(rep, claim);
        submit(rep, number);
        return number;
    }

    public Answer submit(Api rep, String number) {
        Answer submitted = rep.post("/api/expense-claims/" + number + "/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        return submitted;
    }

    /** Changes the one line of a claim that is with its employee, and hands it in again. */
    void resubmitted(Api rep, String number, Map<String, Object> claim) {
        Map<String, Object> changed = new HashMap<>(claim);
        changed.put("version", rep.get("/api/expense-claims/" + number).text("/version"));
        Answer saved = rep.put("/api/expense-claims/" + number, changed);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        submit(rep, number);
    }

    public String status(String number) {
        return jdbc.sql("select status from expense_claim where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    static List<String> findings(JsonNode body) {
        List<String> findings = new ArrayList<>();
        body.get("findings").forEach(finding -> {
            if (!finding.get("code").asText().equals("risk-score")) {
                findings.add(finding.get("code").asText() + " "
                        + finding.get("severity").asText());
            }
        });
        return findings;
    }

    /** The steps of the latest round with the persons asked or to be asked. */
    List<String> path(String number) {
        JsonNode rounds = Api.on(port, "lu.wen")
                .get("/api/expense-claims/" + number)
                .body()
                .get("rounds");
        return path(rounds.get(rounds.size() - 1));
    }

    static List<String> path(JsonNode body) {
        List<String> path = new ArrayList<>();
        body.get("path").forEach(step -> {
            StringBuilder line = new StringBuilder(step.get("step").asText());
            step.get("persons")
                    .forEach(person -> line.append(' ').append(person.get("id").asText()));
            path.add(line.toString());
        });
        return path;
    }

    List<String> tasks(String person, String number) {
        return jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_number = ?")
                .param(person)
                .param(number)
                .query(String.class)
                .list();
    }

    String task(String person, String number) {
        List<String> tasks = tasks(person, number);
        assertThat(tasks).as(person + " is asked about " + number).hasSize(1);
        return tasks.get(0);
    }

    public void approve(String person, String number) {
        decide(person, number, "APPROVE", "");
    }

    void decide(String person, String number, String verdict, String reason) {
        Api api = Api.on(port, person);
        String task = task(person, number);
        String hash = api.get("/api/approvals/" + task).text("/evidenceHash");
        Answer answer = api.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", verdict, "reason", reason, "evidenceHash", hash));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The cashier hands the claim's payment to the bank, which pays. */
    public void paid(String number) {
        answered(number, true, null);
    }

    void answered(String number, boolean paid, @org.jspecify.annotations.Nullable String reason) {
        Map<String, Object> payment = jdbc.sql("select number, attempt, amount from payment where subject_number = ?"
                        + " order by number desc limit 1")
                .param(number)
                .query()
                .singleRow();
        String id = String.valueOf(payment.get("number"));
        Answer run = Api.on(port, "qin.lan").post("/api/payment-runs", Map.of("payments", List.of(id)));
        assertThat(run.status()).as(run.text()).isEqualTo(201);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("qin.lan", "", List.of()));
        try {
            bank.record(new BankAnswer(
                    id + "-" + payment.get("attempt"),
                    paid,
                    Money.of(String.valueOf(payment.get("amount"))),
                    "B-" + id,
                    today,
                    reason));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What the budgets' ledger says of a document, in order. */
    List<String> ledger(String document) {
        return jdbc.sql("select concat(kind, ' ', amount) from budget_ledger where document = ? order by id")
                .param(document)
                .query(String.class)
                .list();
    }

    /** What is still reserved or committed for a document. */
    String reserved(String document) {
        return jdbc.sql(
                        "select coalesce(sum(amount), 0.00) from budget_reservation where document = ? and is_open = true")
                .param(document)
                .query(String.class)
                .single();
    }

    String paidSum(String document) {
        return jdbc.sql("select sum(amount) from payment where subject_number = ? and status = 'PAID'")
                .param(document)
                .query(String.class)
                .single();
    }

    int count() {
        return jdbc.sql("select count(*) from expense_claim")
                .query(Integer.class)
                .single();
    }
}
