package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.people.PersonId;
import io.countersign.photo.CameraPhoto;
import io.countersign.photo.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Activities carried out and closed out over HTTP on real MySQL: evidence, sign-in, match, cuts, settlement and effect. */
@SystemTest
class CloseOutIT {

    private static final String REP = "chen.jie";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MeasureEffect measureEffect;

    @Autowired
    private CloseOutSubjects subjects;

    private TestExecution execution;
    private Api rep;

    @BeforeEach
    void open() {
        execution = new TestExecution(port, context);
        rep = Api.on(port, REP);
    }

    @Test
    void settlesWhatPlanEvidenceAndInvoicesAgreeOnAndGivesTheRestBack() {
        String number = execution.planned(REP, execution.meeting(REP));
        execution.carriedOut(REP, number);
        execution.added(REP, number, "OTHER", "L1", "1000.00", "receipt.txt", execution.text());
        execution.added(REP, number, "OTHER", "L2", "900.00", "room.txt", execution.text());
        Map<String, Object> claim = claim(line("L1", "950.00", "950.00"), line("L2", "1000.00", "1000.00"));

        Answer saved = rep.put("/api/activities/" + number + "/close-out", claim);

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.text("/lines/0/planned")).isEqualTo("1000.00");
        assertThat(saved.text("/lines/0/ceiling")).isEqualTo("1050.00");
        assertThat(saved.text("/lines/0/settlable")).isEqualTo("950.00");
        assertThat(saved.text("/lines/1/evidenced")).isEqualTo("900.00");
        assertThat(saved.text("/lines/1/proposed")).isEqualTo("900.00");
        assertThat(saved.text("/lines/1/bound")).isEqualTo("EVIDENCE");
        assertThat(saved.text("/mealPerHead")).isEqualTo("190.00");
        assertThat(codes(saved.body())).contains("claim-above-match").doesNotContain("evidence-missing");
        assertThat(steps(saved.body())).startsWith("manager").endsWith("finance-review");

        Answer submitted = rep.post("/api/activities/" + number + "/close-out/submit", null);

        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(execution.status(number)).isEqualTo("CLOSING");
        approveUntil("wang.lei", number);
        assertThat(cut(number, "L1", "960.00", "too much").status()).isEqualTo(400);
        Answer cut = cut(number, "L1", "850.00", "One box was not eaten");
        assertThat(cut.status()).as(cut.text()).isEqualTo(200);
        assertThat(cut.text("/lines/0/sanctioned")).isEqualTo("850.00");
        execution.approveAll("close-out", number);

        assertThat(execution.status(number)).isEqualTo("CLOSED");
        assertThat(ledger(number, "ACTUAL")).isEqualByComparingTo("1750.00");
        assertThat(open(number)).isEqualByComparingTo("0.00");
        assertThat(payments(number)).containsExactly("L1 850.00", "L2 900.00");
    }

    @Test
    void measuresTheEffectInTheTerritoryWithItsFormula() {
        String number = execution.planned(REP, execution.meeting(REP));
        settled(number);
        LocalDate before = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusMonths(5);
        transactions.executeWithoutResult(
                status -> jdbc.sql("update marketing_activity set starts_at = ?, ends_at = ? where number = ?")
                        .params(before.atStartOfDay(), before.atTime(2, 0), number)
                        .update());

        measureEffect.measure(number);

        JsonNode effect = rep.get("/api/activities/" + number + "/effect").body();
        assertThat(effect.at("/state").asText()).as(effect.toString()).isEqualTo("MEASURED");
        assertThat(effect.at("/place").asText()).isEqualTo("CN/EAST/SH1");
        assertThat(effect.at("/formula/en").asText()).startsWith("ROI = ((sales after - baseline) × margin - cost)");
        assertThat(effect.at("/windows")).hasSize(4);
        assertThat(rep.post("/api/activities/" + number + "/effect", null).status())
                .isEqualTo(403);
        assertThat(rep.as("wang.lei")
                        .post("/api/activities/" + number + "/effect", null)
                        .text("/state"))
                .isEqualTo("MEASURED");
    }

    @Test
    void asksNeitherTheApplicantNorWhoCarriedOutATaskAboutTheCloseOut() {
        Map<String, Object> meeting = execution.meeting(REP);
        String number = execution.planned(REP, meeting);
        execution.carriedOut(REP, number);
        claimed(number);

        List<String> asked = new ArrayList<>();
        for (List<String> now = execution.asked("close-out", number);
                !now.isEmpty();
                now = execution.asked("close-out", number)) {
            asked.addAll(now);
            execution.decide(now.get(0), "close-out", number, "APPROVE", "");
        }

        assertThat(asked).isNotEmpty().doesNotContain(REP, "ding.yi");
        assertThat(subjects.facts(number).excluded()).contains(new PersonId(REP), new PersonId("ding.yi"));
    }

    @Test
    void givesAReturnedCloseOutBackAndTakesItAgain() {
        String number = execution.planned(REP, execution.meeting(REP));
        execution.carriedOut(REP, number);
        claimed(number);

        execution.decide(
                execution.asked("close-out", number).get(0),
                "close-out",
                number,
                "RETURN",
                "The room's invoice is missing");

        assertThat(execution.status(number)).isEqualTo("EXECUTED");
        assertThat(rep.get("/api/activities/" + number + "/close-out").text("/editable"))
                .isEqualTo("true");
        Answer again = rep.post("/api/activities/" + number + "/close-out/submit", null);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        execution.approveAll("close-out", number);
        assertThat(execution.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void settlesNothingOfARefusedCloseOutAndFreesItsInvoices() {
        String number = execution.planned(REP, execution.meeting(REP));
        execution.carriedOut(REP, number);
        claimed(number);

        execution.decide(
                execution.asked("close-out", number).get(0), "close-out", number, "REJECT", "It did not take place");

        assertThat(execution.status(number)).isEqualTo("REJECTED");
        assertThat(open(number)).isEqualByComparingTo("0.00");
        assertThat(ledger(number, "ACTUAL")).isEqualByComparingTo("0.00");
        assertThat(payments(number)).isEmpty();
    }

    @Test
    void takesNoClaimWhoseEvidenceIsMissingAndNamesIt() {
        String number = execution.planned(REP, execution.meeting(REP));
        execution.added(REP, number, "PHOTO", null, null, "one.jpg", execution.photo(Duration.ofHours(2)));
        execution.added("ding.yi", number, "AGENDA", null, null, "agenda.txt", execution.text());
        execution.completeTasks(number);
        rep.put("/api/activities/" + number + "/close-out", claim(line("L1", "0", null)));

        Answer refused = rep.post("/api/activities/" + number + "/close-out/submit", null);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(codes(refused.body())).contains("evidence-missing", "attendance-explanation-missing");
        assertThat(execution.status(number)).isEqualTo("EXECUTED");
    }

    @Test
    void namesTheFieldOfEveryAbsurdAmount() {
        String number = execution.planned(REP, execution.meeting(REP));
        execution.carriedOut(REP, number);

        for (String amount : List.of("-1", "0.001", "1e9", "99999999999", "abc")) {
            Answer refused = rep.put("/api/activities/" + number + "/close-out", claim(line("L1", amount, "100.00")));
            assertThat(refused.status()).as(amount + refused.text()).isEqualTo(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo("lines[0].claimed");
        }
        Answer unknown = rep.put("/api/activities/" + number + "/close-out", claim(line("L99", "1.00", "1.00")));
        assertThat(unknown.text("/errors/0/field")).isEqualTo("lines[0].line");
    }

    @Test
    void refusesPhotosThatProveNothing() {
        String number = execution.planned(REP, execution.meeting(REP));
        String other = execution.planned(REP, execution.meeting(REP));
        CameraPhoto camera = execution.camera(Duration.ofHours(2));

        refused(number, "no.jpg", "no photo".getBytes(StandardCharsets.UTF_8), "photo-not-a-photo");
        refused(number, "old.jpg", execution.photo(Duration.ofHours(6)), "photo-older-than-event");
        refused(
                number,
                "late.jpg",
                camera.takenAt(Instant.now().plus(Duration.ofDays(1))).jpeg(),
                "photo-from-the-future");
        refused(number, "large.jpg", new byte[(10 << 20) + 1], "file-too-large");
        execution.added(REP, number, "PHOTO", null, null, "good.jpg", camera.jpeg());
        refused(other, "again.jpg", camera.jpeg(), "photo-used-before");
        refused(other, "smaller.jpg", camera.savedAgain(), "photo-used-before");
        Answer thirty = execution.add(REP, number, "PHOTO", null, null, "huge.jpg", new byte[30 << 20]);
        assertThat(thirty.status()).isBetween(400, 499);
    }

    @Test
    void letsOneOfTwoActivitiesHaveAPhotoThatBothSendAtOnce() {
        List<String> numbers =
                List.of(execution.planned(REP, execution.meeting(REP)), execution.planned(REP, execution.meeting(REP)));
        byte[] photo = execution.photo(Duration.ofHours(2));

        List<Integer> answers = numbers.parallelStream()
                .map(number -> execution
                        .add(REP, number, "PHOTO", null, null, "same.jpg", photo)
                        .status())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 422);
    }

    private void refused(String number, String name, byte[] content, String code) {
        Answer answer = execution.add(REP, number, "PHOTO", null, null, name, content);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text()).contains("\"file\"");
    }

    @Test
    void letsSomebodyElseInspectAPhotoThatWasTakenTooFarAway() {
        String number = execution.planned(REP, execution.meeting(REP));
        byte[] far = execution
                .camera(Duration.ofHours(2))
                .at(Place.of("31.231700", "121.467800"))
                .jpeg();

        JsonNode shown = execution.added(REP, number, "PHOTO", "L2", "500.00", "far.jpg", far);

        String id = shown.at("/evidence/0/id").asText();
        assertThat(shown.at("/evidence/0/findings/0/code").asText()).isEqualTo("photo-far-from-venue");
        assertThat(shown.at("/evidence/0/metres").asLong()).isBetween(2_200L, 2_250L);
        assertThat(shown.at("/lines/1/proven").asText()).isEqualTo("0.00");
        String inspection = "/api/activities/" + number + "/evidence/" + id + "/inspection";
        assertThat(rep.post(inspection, Map.of("verdict", "VERIFIED")).status()).isEqualTo(403);
        assertThat(rep.as("sun.qiang")
                        .post(inspection, Map.of("verdict", "VERIFIED", "amount", "600"))
                        .status())
                .isEqualTo(400);
        Answer verified = rep.as("sun.qiang")
                .post(inspection, Map.of("verdict", "VERIFIED", "amount", "400.00", "reason", "Met them outside"));
        assertThat(verified.status()).as(verified.text()).isEqualTo(200);
        assertThat(verified.text("/lines/1/proven")).isEqualTo("400.00");
        assertThat(rep.get("/api/activities/" + number + "/evidence/" + id + "/thumbnail")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesASignInAtTwoActivitiesThatOverlap() {
        String first = execution.planned(REP, execution.meeting(REP));
        String second = execution.planned(REP, execution.meeting(REP));
        Map<String, Object> guest =
                Map.of("kind", "GUEST", "name", "李想" + first, "institution", "上海示例诊所", "consent", "E_SIGNED");
        assertThat(rep.post("/api/activities/" + first + "/sign-ins", guest).status())
                .isEqualTo(201);

        Answer elsewhere = rep.post("/api/activities/" + second + "/sign-ins", guest);

        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text("/code")).isEqualTo("attending-elsewhere");
        assertThat(elsewhere.text()).contains(first);
        execution.happened(
                second, Duration.ofMinutes(40), Duration.ofMinutes(10)); // sign-ins count by quarters of an hour
        assertThat(rep.post("/api/activities/" + second + "/sign-ins", guest).status())
                .isEqualTo(201);
    }

    @Test
    void keepsNothingOfSomebodyWhoRefusesToBeRecorded() {
        String number = execution.planned(REP, execution.meeting(REP));

        Answer signed = rep.post(
                "/api/activities/" + number + "/sign-ins",
                Map.of("kind", "GUEST", "name", "王不记", "institution", "某诊所", "consent", "DENIED"));

        assertThat(signed.status()).as(signed.text()).isEqualTo(201);
        assertThat(signed.text()).doesNotContain("王不记");
        assertThat(signed.text("/attendance/signedIn")).isEqualTo("1");
    }

    @Test
    void showsNothingOfAnActivityToStrangers() {
        String number = execution.planned(REP, execution.meeting(REP));
        Api stranger = rep.as("ma.chao");

        assertThat(stranger.get("/api/activities/" + number + "/execution").status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/activities/" + number + "/close-out").status())
                .isEqualTo(404);
        assertThat(execution
                        .add("ma.chao", number, "AGENDA", null, null, "a.txt", execution.text())
                        .status())
                .isEqualTo(404);
        assertThat(rep.as("ding.yi")
                        .get("/api/activities/" + number + "/execution")
                        .status())
                .isEqualTo(200);
    }

    private void settled(String number) {
        execution.carriedOut(REP, number);
        claimed(number);
        execution.approveAll("close-out", number);
        assertThat(execution.status(number)).isEqualTo("CLOSED");
    }

    private void claimed(String number) {
        execution.added(REP, number, "OTHER", "L1", "1000.00", "receipt.txt", execution.text());
        Answer saved = rep.put("/api/activities/" + number + "/close-out", claim(line("L1", "800.00", "800.00")));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        Answer submitted = rep.post("/api/activities/" + number + "/close-out/submit", null);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    }

    private void approveUntil(String person, String number) {
        for (List<String> asked = execution.asked("close-out", number);
                !asked.contains(person);
                asked = execution.asked("close-out", number)) {
            execution.decide(asked.get(0), "close-out", number, "APPROVE", "");
        }
    }

    private Answer cut(String number, String line, String sanctioned, String reason) {
        return rep.as("wang.lei")
                .put(
                        "/api/activities/" + number + "/close-out/cuts",
                        Map.of("cuts", List.of(Map.of("id", line, "sanctioned", sanctioned, "reason", reason))));
    }

    @SafeVarargs
    private Map<String, Object> claim(Map<String, Object>... lines) {
        Map<String, Object> claim = new HashMap<>();
        claim.put("version", null);
        claim.put("explanation", null);
        claim.put("lines", List.of(lines));
        return claim;
    }

    private Map<String, Object> line(String line, String claimed, @Nullable String invoiced) {
        Map<String, Object> claim = new HashMap<>();
        claim.put("line", line);
        claim.put("claimed", claimed);
        claim.put("payeeKind", "VENDOR");
        claim.put("payee", "91310115MA1K4XXX1");
        claim.put("payeeName", "上海好味餐饮有限公司");
        claim.put("account", "6222000011112222333");
        claim.put("invoices", invoiced == null ? List.of() : List.of(invoice(invoiced)));
        return claim;
    }

    private Map<String, Object> invoice(String amount) {
        String number = execution.invoiceNumber();
        Map<String, Object> invoice = new HashMap<>();
        invoice.put("number", number);
        invoice.put("sellerName", "上海好味餐饮有限公司" + number);
        invoice.put("buyerName", "云杉医药股份有限公司");
        invoice.put("buyerTaxNo", "91310115MA1K4YUYY0");
        invoice.put("issuedOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString());
        invoice.put("amount", amount);
        return invoice;
    }

    private static List<String> codes(JsonNode body) {
        List<String> codes = new ArrayList<>();
        body.at("/findings").forEach(finding -> codes.add(finding.get("code").asText()));
        return codes;
    }

    private static List<String> steps(JsonNode body) {
        List<String> steps = new ArrayList<>();
        body.at("/path").forEach(step -> steps.add(step.get("step").asText()));
        return steps;
    }

    private BigDecimal ledger(String number, String kind) {
        return jdbc.sql("select coalesce(sum(amount), 0) from budget_ledger where document = ? and kind = ?")
                .params(number, kind)
                .query(BigDecimal.class)
                .single();
    }

    private BigDecimal open(String number) {
        return jdbc.sql("select coalesce(sum(open_amount), 0) from budget_commitment where document = ?")
                .param(number)
                .query(BigDecimal.class)
                .single();
    }

    private List<String> payments(String number) {
        return jdbc.sql("select concat(line, ' ', amount) from payment where subject_type = 'close-out'"
                        + " and subject_number = ? order by line")
                .param(number)
                .query(String.class)
                .list();
    }
}
