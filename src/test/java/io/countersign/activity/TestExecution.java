package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.photo.CameraPhoto;
import io.countersign.photo.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test does with activities over HTTP, in the words of the test: from the draft to the claim. */
public final class TestExecution {

    public static final Place VENUE = Place.of("31.211700", "121.467800");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    private final int port;
    private final TestActivities activities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TaskService tasks;

    public TestExecution(int port, ApplicationContext context) {
        this.port = port;
        this.activities = new TestActivities(port, context);
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionTemplate.class);
        this.tasks = context.getBean(TaskService.class);
    }

    /** A department meeting with meals and a room of 1,000 each and two tasks. */
    Map<String, Object> meeting(String requester) {
        Map<String, Object> meeting = activities.meeting(activities.budget("sun.qiang", 50_000), "1000.00");
        meeting.put(
                "venue",
                Map.of(
                        "type", "HOSPITAL",
                        "name", "上海仁康医院",
                        "city", "上海",
                        "latitude", VENUE.latitude().toPlainString(),
                        "longitude", VENUE.longitude().toPlainString()));
        meeting.put("plannedHcp", "4");
        meeting.put("plannedStaff", "1");
        meeting.put("attendees", Stream.generate(this::professional).limit(4).toList());
        meeting.put("lines", List.of(activities.line("MEAL", "1000.00"), activities.line("VENUE", "1000.00")));
        String due = activities.on().toString();
        meeting.put(
                "tasks",
                List.of(
                        Map.of("title", "Photos", "assignee", requester, "due", due, "evidence", "PHOTO"),
                        Map.of("title", "Agenda", "assignee", "ding.yi", "due", due, "evidence", "AGENDA")));
        return meeting;
    }

    /** Approved by whoever is asked and planned; then its time is moved to the last hours, as if it had just ended. */
    String planned(String requester, Map<String, Object> activity) {
        String number = activities.planned(Api.on(port, requester), activity);
        happened(number, Duration.ofHours(3), Duration.ofHours(1));
        return number;
    }

    void happened(String number, Duration began, Duration ended) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        transactions.executeWithoutResult(
                status -> jdbc.sql("update marketing_activity set starts_at = ?, ends_at = ? where number = ?")
                        .params(Timestamp.from(now.minus(began)), Timestamp.from(now.minus(ended)), number)
                        .update());
    }

    /** Everybody who is asked approves, one after the other. */
    void approveAll(String type, String number) {
        for (int step = 0; step < 12; step++) {
            List<String> asked = asked(type, number);
            if (asked.isEmpty()) {
                return;
            }
            decide(asked.get(0), type, number, "APPROVE", "");
        }
    }

    List<String> asked(String type, String number) {
        return jdbc.sql("select a.person from assignment a join approval_round r on r.id = a.round"
                        + " where a.waiting = true and r.subject_type = ? and r.subject_number = ? order by a.id")
                .params(type, number)
                .query(String.class)
                .list();
    }

    void decide(String person, String type, String number, String verdict, String reason) {
        String task = jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_type = ? and r.subject_number = ?")
                .params(person, type, number)
                .query(String.class)
                .single();
        Api api = Api.on(port, person);
        String hash = api.get("/api/approvals/" + task).text("/evidenceHash");
        Answer decided = api.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", verdict, "reason", reason, "evidenceHash", hash));
        assertThat(decided.status()).as(person + ": " + decided.text()).isEqualTo(200);
    }

    String status(String number) {
        return jdbc.sql("select status from marketing_activity where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** Brings all evidence that a department meeting needs, signs everybody in, and carries the tasks out. */
    void carriedOut(String requester, String number) {
        Api api = Api.on(port, requester);
        for (int photo = 0; photo < 3; photo++) {
            added(requester, number, "PHOTO", null, null, "IMG_" + photo + ".jpg", photo(Duration.ofHours(2)));
        }
        added("ding.yi", number, "AGENDA", null, null, "agenda.txt", text());
        added(requester, number, "DECK", null, null, "deck.txt", text());
        attendees(api, number).forEach(attendee -> signedIn(api, number, attendee));
        signedIn(api, number, stranger("E_SIGNED"));
        completeTasks(number);
        assertThat(status(number)).isEqualTo("EXECUTED");
    }

    void completeTasks(String number) {
        for (String person : List.of("ding.yi", requester(number))) {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey("carryOutTask")
                    .taskAssignee(person)
                    .list()
                    .forEach(task -> Api.on(port, person)
                            .post("/engine-rest/task/" + task.getId() + "/submit-form", Map.of("variables", Map.of())));
        }
    }

    private String requester(String number) {
        return jdbc.sql("select requester from marketing_activity where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private static void signedIn(Api api, String number, Map<String, Object> who) {
        Answer signed = api.post("/api/activities/" + number + "/sign-ins", who);
        assertThat(signed.status()).as(signed.text()).isEqualTo(201);
    }

    private static List<Map<String, Object>> attendees(Api api, String number) {
        List<Map<String, Object>> expected = new ArrayList<>();
        api.get("/api/activities/" + number + "/execution")
                .body()
                .get("attendees")
                .forEach(one ->
                        expected.add(Map.of("attendee", one.get("attendee").asText(), "consent", "E_SIGNED")));
        return expected;
    }

    private Map<String, Object> professional() {
        return Map.of("kind", "HCP", "name", "医生" + COUNT.incrementAndGet(), "institution", "上海示例医院");
    }

    /** Somebody who has been nowhere else: professionals of the demo world would meet themselves in other tests. */
    Map<String, Object> stranger(String consent) {
        return Map.of(
                "kind", "GUEST", "name", "来宾" + COUNT.incrementAndGet(), "institution", "上海示例医院", "consent", consent);
    }

    /** A view that nobody has photographed before, so long ago, at the venue. */
    byte[] photo(Duration ago) {
        return camera(ago).jpeg();
    }

    CameraPhoto camera(Duration ago) {
        return CameraPhoto.of(COUNT.incrementAndGet())
                .takenAt(Instant.now().minus(ago))
                .at(VENUE);
    }

    byte[] text() {
        return ("Document " + COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    /** Twenty digits that no other invoice has. */
    String invoiceNumber() {
        return String.format("26312000%012d", COUNT.incrementAndGet());
    }

    JsonNode added(
            String person,
            String number,
            String kind,
            @Nullable String line,
            @Nullable String amount,
            String name,
            byte[] content) {
        Answer answer = add(person, number, kind, line, amount, name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body();
    }

    Answer add(
            String person,
            String number,
            String kind,
            @Nullable String line,
            @Nullable String amount,
            String name,
            byte[] content) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", kind));
        if (line != null) {
            fields.put("line", line);
        }
        if (amount != null) {
            fields.put("amount", amount);
        }
        return upload(person, "/api/activities/" + number + "/evidence", fields, name, content);
    }

    private Answer upload(String person, String path, Map<String, String> fields, String name, byte[] content) {
        String boundary = "----countersign";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                                + "\"\r\n\r\n" + field.getValue() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header(
                            "Authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString((person + ":countersign").getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                    .build();
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), new ObjectMapper().readTree(response.body()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
