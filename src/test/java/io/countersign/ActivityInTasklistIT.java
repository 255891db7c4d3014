package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.countersign.calendar.OfficeTime;
import io.countersign.engine.EngineGateway;
import io.countersign.photo.CameraPhoto;
import io.countersign.photo.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One marketing activity from its application to its close-out as people carry it through Tasklist, at the desk and on the phone. */
@SystemTest
@NeedsChromium
class ActivityInTasklistIT {

    private static final String REP = "ren.jie";
    private static final Place VENUE = new Place(new BigDecimal("31.230416"), new BigDecimal("121.473701"));
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @LocalServerPort
    private int port;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void carriesAnActivityFromItsApplicationToItsCloseOut() {
        String number = applied();
        decide(number, "activity");
        runJobs(number);
        assertThat(status(number)).isEqualTo("APPROVED");

        planned(number);
        runJobs(number);
        assertThat(status(number)).isEqualTo("PLANNED");

        happened(number);
        carriedOut(number);
        runJobs(number);
        assertThat(status(number)).isEqualTo("EXECUTED");

        handedIn(number);
        runJobs(number);
        assertThat(status(number)).isEqualTo("CLOSING");

        decide(number, "close-out");
        runJobs(number);
        assertThat(status(number)).isEqualTo("CLOSED");
        JsonNode totals = get(REP, "/api/activities/" + number + "/close-out").get("totals");
        assertThat(totals.get("claimed").asText()).isEqualTo("1200.00");
        assertThat(totals.get("sanctioned").asText()).isEqualTo("1100.00");
    }

    @Test
    void keepsWhatIsTypedOfAnApplicationAndNamesEveryFieldThatIsWrong() {
        try (var rep = sit(REP, "zh").phone()) {
            var tasklist = new Tasklist(rep).start("Marketing activity", "a-type");
            choose(rep, "a-type", "SYMPOSIUM");
            tasklist.fill("a-title", "慢阻肺新指南 <b>解读</b>").fill("a-from", "明天下午两点");
            tasklist.fill("a-cost1-amount", "-5").press("a-submit").untilShown("有内容没填完");

            for (String wrong : new String[] {"a-from", "a-venue-city", "a-plannedHcp", "a-cost1-amount"}) {
                PlaywrightAssertions.assertThat(tasklist.field(wrong)).hasAttribute("aria-invalid", "true");
                assertThat(tasklist.field(wrong + "-wrong").innerText()).isNotBlank();
            }
            tasklist.screenshot("activity-refused-phone-zh");
            assertThat(tasklist.field("a-title").inputValue()).isEqualTo("慢阻肺新指南 <b>解读</b>");
            assertThat(tasklist.field("a-from").inputValue()).isEqualTo("明天下午两点");
            assertThat(tasklist.field("a-cost1-amount").inputValue()).isEqualTo("-5");
            assertThat(rep.pixelsWiderThanTheScreen()).isZero();
            assertThat(rep.complaints()).isEmpty();
        }
    }

    private String applied() {
        try (var rep = sit(REP, "en").wide()) {
            var tasklist = new Tasklist(rep).start("Marketing activity", "a-type");
            choose(rep, "a-type", "DEPARTMENT_MEETING");
            tasklist.fill("a-title", "Dosage for the elderly").pick("a-product", "P-2001");
            tasklist.fill("a-objective", "The department knows the new dosage.");
            tasklist.fill("a-from", typed(LocalTime.of(14, 0))).fill("a-to", typed(LocalTime.of(15, 30)));
            choose(rep, "a-venue-type", "HOSPITAL");
            tasklist.fill("a-venue-name", "Renkang Hospital, room 402").fill("a-venue-city", "上海");
            rep.find("summary")
                    .filter(new Locator.FilterOptions().setHasText("Position"))
                    .click();
            tasklist.fill("a-venue-latitude", VENUE.latitude().toString());
            tasklist.fill("a-venue-longitude", VENUE.longitude().toString());
            tasklist.fill("a-plannedHcp", "2").fill("a-plannedStaff", "1");
            tasklist.pick("a-budgetNode", "SH1-AI");
            choose(rep, "a-cost1-costType", "VENUE");
            tasklist.fill("a-cost1-description", "Room and projector").fill("a-cost1-amount", "1,200");
            tasklist.press("a-add-speaker").pick("a-speaker1-hcp", "H-0004");
            tasklist.fill("a-speaker1-topic", "What changed").fill("a-speaker1-hours", "1");
            tasklist.fill("a-speaker1-fee", "1000").fill("a-speaker1-need", "leads the study");
            tasklist.fill("a-speaker1-contractNo", "SC-2026-77");
            tasklist.fill(
                    "a-speaker1-contractSignedOn",
                    LocalDate.now(clock).minusDays(3).toString());
            choose(rep, "a-declarations-hostConsent", "true");
            for (String open : new String[] {"freeEquipment", "tiedToPurchase", "relatedParties", "personLevelData"}) {
                choose(rep, "a-declarations-" + open, "false");
            }
            tasklist.untilShown("talks left this year").untilShown("¥2,200.00").untilShown("Medical affairs");
            tasklist.screenshot("activity-apply-en");
            String number = startedBy(tasklist.send("a-submit"));
            assertThat(rep.complaints()).isEmpty();
            return number;
        }
    }

    private void planned(String number) {
        try (var rep = sit(REP, "zh").wide()) {
            var tasklist = new Tasklist(rep).openTask(task(number, "Plan activity"));
            tasklist.untilShown("已批准").press("p-suggest");
            tasklist.press("p-add-attendee").pick("p-attendee1-code", "H-0001");
            tasklist.press("p-add-attendee").pick("p-attendee2-code", "H-0003");
            tasklist.press("p-add-attendee");
            choose(rep, "p-attendee3-kind", "STAFF");
            tasklist.pick("p-attendee3-code", REP);
            tasklist.press("p-add-material").pick("p-material1-code", "PM-0002").fill("p-material1-quantity", "3");
            tasklist.untilShown("预算");
            tasklist.screenshot("activity-plan-zh");
            tasklist.send("p-submit");
            assertThat(rep.complaints()).isEmpty();
        }
    }

    private void carriedOut(String number) {
        try (var rep = sit(REP, "zh").phone()) {
            var tasklist = new Tasklist(rep).openTask(task(number, "T3"));
            tasklist.field("e-camera")
                    .setInputFiles(new FilePayload(
                            "not.jpg", "image/jpeg", "no photo at all".getBytes(StandardCharsets.UTF_8)));
            rep.find(".cs-failed .cs-wrong").waitFor();
            for (int shot = 1; shot <= 3; shot++) {
                tasklist.field("e-camera").setInputFiles(photo(shot));
                rep.find(".cs-piece a.cs-thumb img").nth(shot - 1).waitFor();
            }
            for (int guest = 1; guest <= 3; guest++) {
                rep.find(".cs-guests button")
                        .filter(new Locator.FilterOptions().setHasText("电子签名同意"))
                        .first()
                        .click();
                rep.find(".cs-guests .cs-came").nth(guest - 1).waitFor();
            }
            tasklist.screenshot("activity-carry-out-phone-zh");
            assertThat(rep.pixelsWiderThanTheScreen()).isZero();
            tasklist.press("c-done").untilShown("移除未上传成功的文件"); // nothing is left behind unseen
            rep.find(".cs-failed button").last().click();
            tasklist.send("c-done");
        }
        try (var rep = sit(REP, "en").phone()) {
            var tasklist = new Tasklist(rep);
            for (String code : new String[] {"T1", "T2", "T4", "T5"}) {
                tasklist.openTask(task(number, code));
                if (code.equals("T1")) {
                    choose(rep, "e-line", "L1");
                    tasklist.fill("e-amount", "1,200");
                }
                tasklist.field("e-file").setInputFiles(note(code));
                rep.find(".cs-piece a.cs-small")
                        .filter(new Locator.FilterOptions().setHasText(code + ".txt"))
                        .waitFor();
                tasklist.send("c-done");
            }
            assertThat(rep.complaints()).isEmpty();
        }
    }

    private void handedIn(String number) {
        String today = OfficeTime.date(clock.instant()).toString();
        try (var rep = sit(REP, "en").wide()) {
            var tasklist = new Tasklist(rep).openTask(task(number, "Close out"));
            tasklist.fill("x-line1-claimed", "1,200");
            choose(rep, "x-line1-payeeKind", "VENDOR");
            tasklist.fill("x-line1-payeeName", "上海仁康会务有限公司").fill("x-line1-payee", "91310000132200821H");
            tasklist.fill("x-line1-account", "1001 2345 6789 0123").press("x-line1-add-invoice");
            tasklist.fill(
                    "x-line1-invoice1-number",
                    "2631200000" + (1_000_000_000L + clock.instant().toEpochMilli() % 1_000_000_000L));
            tasklist.fill("x-line1-invoice1-issuedOn", today).fill("x-line1-invoice1-amount", "1,200");
            tasklist.fill("x-line1-invoice1-sellerName", "上海仁康会务有限公司");
            tasklist.fill("x-line1-invoice1-sellerTaxNo", "91310000132200821H");
            tasklist.fill("x-line1-invoice1-buyerName", "云杉医药股份有限公司");
            tasklist.fill("x-line1-invoice1-buyerTaxNo", "91310115MA1K4YUYY0");
            tasklist.untilShown("Finance reviewer");
            tasklist.screenshot("activity-close-out-en");
            tasklist.send("x-submit");
            assertThat(rep.complaints()).isEmpty();
        }
    }

    /** Whoever is asked decides in Tasklist; finance cuts a hundred off a close-out. */
    private void decide(String number, String subject) {
        int decisions = 0;
        boolean cut = false;
        for (String approver = asked(number, subject); !approver.isEmpty(); approver = asked(number, subject)) {
            decisions++;
            try (var browser = sit(approver, decisions % 2 == 0 ? "zh" : "en").wide()) {
                var tasklist = new Tasklist(browser).openTask(approvalOf(approver, number));
                tasklist.untilShown(number);
                if (!cut && browser.find("#d-cut").isVisible()) {
                    cut = true;
                    tasklist.fill("d-cut-L1", "1,300").press("d-approve");
                    PlaywrightAssertions.assertThat(tasklist.field("d-cut-L1")).hasAttribute("aria-invalid", "true");
                    tasklist.fill("d-cut-L1", "1,100").fill("d-cut-L1-reason", "The projector was ours");
                    tasklist.press("d-approve");
                    tasklist.field("d-approve-sure").waitFor();
                    tasklist.screenshot(subject + "-decide-cut");
                    tasklist.send("d-approve-sure");
                } else {
                    tasklist.screenshot(subject + "-decide-" + decisions);
                    tasklist.send("d-approve");
                }
            }
            runJobs(number);
        }
        assertThat(decisions).isPositive();
        assertThat(cut).isEqualTo(subject.equals("close-out"));
    }

    private Browser.Seat sit(String account, String language) {
        return Browser.on(port).as(account).speaking(language);
    }

    private static void choose(Browser browser, String field, String value) {
        browser.find("#" + field).selectOption(value);
    }

    /** Tomorrow at that time. */
    private String typed(LocalTime time) {
        return OfficeTime.date(clock.instant()).plusDays(1).atTime(time).format(TYPED);
    }

    /** Nobody waits in a test until the event is over: its day is moved to this one, some hours ago. */
    private void happened(String number) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(
                open -> jdbc.sql("update marketing_activity set starts_at = ?, ends_at = ? where number = ?")
                        .params(
                                Timestamp.from(now.minus(Duration.ofHours(3))),
                                Timestamp.from(now.minus(Duration.ofMinutes(90))),
                                number)
                        .update());
    }

    private FilePayload photo(int shot) {
        Instant taken = clock.instant().minus(Duration.ofMinutes(120L + shot));
        return new FilePayload(
                "IMG_" + shot + ".jpg",
                "image/jpeg",
                CameraPhoto.of(clock.instant().toEpochMilli() + shot)
                        .takenAt(taken)
                        .at(VENUE)
                        .jpeg());
    }

    private FilePayload note(String code) {
        byte[] text = ("What " + code + " brings, " + clock.instant()).getBytes(StandardCharsets.UTF_8);
        return new FilePayload(code + ".txt", "text/plain", text);
    }

    /** Who has to decide next, or nobody. */
    private String asked(String number, String subject) {
        JsonNode path = subject.equals("close-out")
                ? get(REP, "/api/activities/" + number + "/close-out").get("path")
                : get(REP, "/api/activities/" + number).at("/rounds/0/path");
        for (JsonNode step : path) {
            if (step.path("state").asText().equals("OPEN")) {
                return step.at("/persons/0/id").asText();
            }
        }
        return "";
    }

    private String status(String number) {
        return get(REP, "/api/activities/" + number).get("status").asText();
    }

    private String approvalOf(String approver, String number) {
        for (JsonNode item : get(approver, "/api/approvals?limit=200").get("items")) {
            if (item.get("number").asText().equals(number)) {
                return item.get("task").asText();
            }
        }
        throw new AssertionError("nobody asks " + number);
    }

    private String task(String number, String name) {
        return gateway.call(() -> {
            Task found = tasks.createTaskQuery()
                    .taskNameLike(number + " · " + name + "%")
                    .singleResult();
            return found.getId();
        });
    }

    private String startedBy(String answer) {
        try {
            return json.readTree(answer).get("businessKey").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode get(String account, String path) {
        Api.Answer answer = Api.on(port, account).get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer.body();
    }

    /** The job executor rests in tests: runs what is due until the case waits for a person again. */
    private void runJobs(String number) {
        gateway.run(() -> {
            for (var due = messages(number); !due.isEmpty(); due = messages(number)) {
                due.forEach(management::executeJob);
            }
        });
    }

    private List<String> messages(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .map(Job::getId)
                .toList();
    }
}
