package io.countersign.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.engine.EngineGateway;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.RegisterPerson;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Many people decide at the same moment, over HTTP on real MySQL: nobody's decision is lost, doubled or answered by a fault. */
@SystemTest
class DecisionRaceIT {

    private static final int CLICKERS = 64;
    private static final Role PANEL = Roles.LEGAL_COUNSEL;
    private static final Role BOARD = Roles.COMPLIANCE_OFFICER;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private TestSubjects subjects;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void hire() {
        if (jdbc.sql("select count(*) from person where id like 'racer.%'")
                        .query(Integer.class)
                        .single()
                == 0) {
            // the cheapest hash there is: the race is about decisions, not about passwords
            String hash = new BCryptPasswordEncoder(4).encode("countersign");
            IntStream.range(0, CLICKERS).forEach(i -> hire(i, hash));
        }
    }

    private void hire(int i, String hash) {
        String id = "racer.%02d".formatted(i);
        register.register(new RegisterPerson.Command(
                PersonId.of(id),
                new Text("Racer " + i, "参赛者" + i),
                "CN",
                null,
                Money.of(10_000_000),
                i < 16 ? Set.of(PANEL, BOARD) : Set.of(PANEL),
                id,
                hash));
    }

    @Test
    void oneOfSixtyFourPeopleDecidesAndTheOthersAreToldSo() throws Exception {
        Subject subject = asked(TestSubjects.step(PANEL));

        List<Answer> answers = atOnce(tasks(subject).entrySet().stream()
                .map(asked -> decision(asked.getKey(), asked.getValue()))
                .toList());

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, CLICKERS - 1L));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.text("/detail")).isNotBlank());
        assertThat(decisions(subject)).isEqualTo(1);
        assertThat(isOver(subject)).isTrue();
    }

    @Test
    void onePersonClickingSixtyFourTimesDecidesOnce() throws Exception {
        Subject subject = asked(TestSubjects.step(BOARD));
        Map.Entry<String, String> asked = tasks(subject).entrySet().iterator().next();
        Callable<Answer> click = decision(asked.getKey(), asked.getValue());

        List<Answer> answers = atOnce(Collections.nCopies(CLICKERS, click));

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 1L, 409, CLICKERS - 1L));
        assertThat(decisions(subject)).isEqualTo(1);
    }

    @Test
    void tasklistsDoorAnswersTheSame() throws Exception {
        Subject subject = asked(TestSubjects.step(BOARD));
        Map.Entry<String, String> asked = tasks(subject).entrySet().iterator().next();
        Api api = Api.on(port, asked.getKey());
        Map<String, Object> form = Map.of(
                "variables",
                Map.of(
                        "verdict",
                        Map.of("value", "APPROVE"),
                        "evidenceHash",
                        Map.of("value", evidenceHash(asked.getKey(), asked.getValue()))));

        List<Answer> answers = atOnce(Collections.nCopies(
                CLICKERS, () -> api.post("/engine-rest/task/" + asked.getValue() + "/submit-form", form)));

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() < 500, "no fault");
        assertThat(decisions(subject)).isEqualTo(1);
        assertThat(isOver(subject)).isTrue();
    }

    @Test
    void whereAllAreNeededNoDecisionIsLost() throws Exception {
        Subject subject = asked(TestSubjects.step(BOARD, Mode.ALL, 1, "same"));

        List<Answer> answers = atOnce(tasks(subject).entrySet().stream()
                .map(asked -> untilDecided(asked.getKey(), asked.getValue()))
                .toList());

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 16L));
        assertThat(decisions(subject)).isEqualTo(16);
        assertThat(isOver(subject)).isTrue();
    }

    @Test
    void aQuorumIsReachedExactly() throws Exception {
        Subject subject = asked(TestSubjects.step(BOARD, Mode.QUORUM, 5, "same"));

        List<Answer> answers = atOnce(tasks(subject).entrySet().stream()
                .map(asked -> untilDecided(asked.getKey(), asked.getValue()))
                .toList());

        assertThat(statuses(answers)).isEqualTo(Map.of(200, 5L, 409, 11L));
        assertThat(decisions(subject)).isEqualTo(5);
        assertThat(isOver(subject)).isTrue();
    }

    @Test
    void aReasonOfTwoThousandChineseCharactersAndAnEmojiComesBackAsItWas() {
        Subject subject = asked(TestSubjects.step(BOARD));
        Map.Entry<String, String> asked = tasks(subject).entrySet().iterator().next();
        String reason = "价格低于底价，请补充说明。".repeat(160) + "😀";
        Api api = Api.on(port, asked.getKey());

        Answer returned = api.post(
                "/api/approvals/" + asked.getValue() + "/decision",
                Map.of(
                        "verdict",
                        "RETURN",
                        "reason",
                        reason,
                        "evidenceHash",
                        evidenceHash(asked.getKey(), asked.getValue())));

        assertThat(returned.status()).isEqualTo(200);
        assertThat(api.get("/api/approvals/" + asked.getValue()).text("/soFar/0/reason"))
                .isEqualTo(reason);
    }

    @Test
    void saysWhatIsWrongWithADecision() {
        Subject subject = asked(TestSubjects.step(BOARD));
        Map.Entry<String, String> asked = tasks(subject).entrySet().iterator().next();
        Api api = Api.on(port, asked.getKey());
        String address = "/api/approvals/" + asked.getValue() + "/decision";
        String hash = evidenceHash(asked.getKey(), asked.getValue());

        assertThat(api.post(address, Map.of("verdict", "MAYBE")).text("/field")).isEqualTo("verdict");
        assertThat(api.post(address, Map.of("verdict", "REJECT", "evidenceHash", hash))
                        .text("/field"))
                .isEqualTo("reason");
        assertThat(api.post(
                                address,
                                Map.of(
                                        "verdict",
                                        "REJECT",
                                        "evidenceHash",
                                        hash,
                                        "reason",
                                        "<script>alert(1)</script>"))
                        .status())
                .isEqualTo(400);
        assertThat(api.post(address, Map.of("verdict", "REJECT", "evidenceHash", hash, "reason", "很".repeat(5000)))
                        .status())
                .isEqualTo(400);
        assertThat(api.post(address, Map.of("verdict", "APPROVE", "evidenceHash", "0".repeat(64)))
                        .text("/code"))
                .isEqualTo("evidence-changed");
        assertThat(api.as("chen.jie")
                        .post(address, Map.of("verdict", "APPROVE", "evidenceHash", hash))
                        .status())
                .isEqualTo(403);
        assertThat(api.as("chen.jie").get("/api/approvals/" + asked.getValue()).status())
                .isEqualTo(404);
        assertThat(decisions(subject)).isZero();
    }

    private Subject asked(Requirement step) {
        Subject subject = new Subject("test", "RACE-" + COUNT.incrementAndGet());
        subjects.document(subject.number()).steps = List.of(step);
        // the demo world's own holders of the two roles stay out of the race
        subjects.document(subject.number()).excluded = Set.of(PersonId.of("han.mei"), PersonId.of("jiang.rui"));
        gateway.run(() ->
                runtime.startProcessInstanceByKey("approval", subject.number(), Map.of("subjectType", subject.type())));
        return subject;
    }

    /** Task by account. */
    private Map<String, String> tasks(Subject subject) {
        return jdbc
                .sql("select a.person, a.task from assignment a join approval_round r on r.id = a.round"
                        + " where r.subject_number = ? and a.waiting")
                .param(subject.number())
                .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String evidenceHash(String account, String task) {
        return Api.on(port, account).get("/api/approvals/" + task).text("/evidenceHash");
    }

    private Callable<Answer> decision(String account, String task) {
        Api api = Api.on(port, account);
        Map<String, String> body = Map.of("verdict", "APPROVE", "evidenceHash", evidenceHash(account, task));
        return () -> api.post("/api/approvals/" + task + "/decision", body);
    }

    /** Where many have to decide, somebody who lost every retry of the server is told so and clicks again. */
    private Callable<Answer> untilDecided(String account, String task) {
        Callable<Answer> decision = decision(account, task);
        return () -> {
            Answer answer = decision.call();
            for (int again = 0; again < 20 && "somebody-was-faster".equals(answer.text("/code")); again++) {
                answer = decision.call();
            }
            return answer;
        };
    }

    private static List<Answer> atOnce(List<? extends Callable<Answer>> clicks)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clicks.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            clicks.forEach(click -> answers.add(threads.submit(() -> {
                go.await();
                return click.call();
            })));
            go.countDown();
            List<Answer> collected = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                collected.add(answer.get());
            }
            return collected;
        } finally {
            threads.shutdown();
        }
    }

    private static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }

    private int decisions(Subject subject) {
        return jdbc.sql("select count(*) from approval_decision where subject_number = ?")
                .param(subject.number())
                .query(Integer.class)
                .single();
    }

    private boolean isOver(Subject subject) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.number())
                        .count()
                == 0;
    }
}
