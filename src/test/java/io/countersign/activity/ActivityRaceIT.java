package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.budget.BudgetProof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 64 activities at the same instant through the whole product, on one budget that stops and on one speaker: as many get in as
 * there is room for, and whatever becomes of them then, every reservation is closed once.
 */
@SystemTest
class ActivityRaceIT {

    private static final int ACTIVITIES = 64;
    private static final List<String> REPS = List.of("ren.jie", "ding.yi", "gu.xin", "xu.peng");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestActivities activities;

    @BeforeEach
    void open() {
        activities = new TestActivities(port, context);
    }

    private record Case(String requester, String number) {}

    @Test
    void letsIn64AtOnceAsFarAsTheBudgetReachesAndClosesEveryReservationOnce() throws Exception {
        String budget = activities.budget("sun.qiang", 20_000);
        List<Case> cases = drafted(() -> activities.meeting(budget, "1000.00"));

        submitAtOnce(cases);

        List<Case> in = in(cases, "IN_APPROVAL");
        assertThat(in).hasSize(20);
        assertThat(activities.held(budget)).isEqualTo("20000.00 0.00");
        assertThat(in.size()
                        + in(cases, "REJECTED").size()
                        + in(cases, "RETURNED").size())
                .isEqualTo(ACTIVITIES);

        List<Callable<Answer>> ways = new ArrayList<>();
        for (int index = 0; index < in.size(); index++) {
            ways.add(wayOn(in.get(index), index % 4));
        }
        atOnce(ways)
                .forEach(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));

        // of every four: one refused, one taken back, one given back, one left waiting
        assertThat(activities.held(budget)).isEqualTo("5000.00 0.00");
        assertThat(BudgetProof.discrepancies(jdbc)).isEmpty();
    }

    @Test
    void neverPassesTheYearlyCapOfASpeaker() throws Exception {
        String budget = activities.budget("sun.qiang", 1_000_000);
        List<Case> cases = drafted(() -> {
            Map<String, Object> input = new HashMap<>(activities.meeting(budget, "10.00"));
            input.put("speakers", List.of(activities.speaker("H-0015", "500.00")));
            return input;
        });

        submitAtOnce(cases);

        assertThat(in(cases, "IN_APPROVAL")).hasSize(6);
        assertThat(Api.on(port, "lu.wen").get("/api/professionals/H-0015/caps").text("/talksUsed"))
                .isEqualTo("6");
        assertThat(activities.held(budget)).isEqualTo("3060.00 0.00");
    }

    @Test
    void letsChangesInAsFarAsTheBudgetReachesAndKeepsWhatIsCommitted() throws Exception {
        String budget = activities.budget("sun.qiang", 20_000);
        List<Case> cases = new ArrayList<>();
        for (int count = 0; count < 16; count++) {
            cases.add(new Case(
                    "ren.jie", activities.planned(Api.on(port, "ren.jie"), activities.meeting(budget, "1000.00"))));
        }
        List<Callable<Answer>> changes = new ArrayList<>();
        for (Case one : cases) {
            Map<String, Object> change = new HashMap<>(activities.meeting(budget, "2000.00"));
            change.put("reason", "More guests");
            change.put("version", activities.version(Api.on(port, one.requester()), one.number()));
            changes.add(
                    () -> Api.on(port, one.requester()).post("/api/activities/" + one.number() + "/change", change));
        }

        atOnce(changes)
                .forEach(answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 422));

        List<Case> changed = in(cases, "IN_APPROVAL");
        assertThat(changed).hasSize(4);
        assertThat(activities.held(budget)).isEqualTo("4000.00 16000.00");

        for (Case one : changed) {
            activities.approveAll(one.number());
            activities.submit(Api.on(port, one.requester()), one.number());
        }
        assertThat(activities.held(budget)).isEqualTo("0.00 20000.00");
        assertThat(BudgetProof.discrepancies(jdbc)).isEmpty();
    }

    private List<Case> drafted(Supplier<Map<String, Object>> input) {
        List<Case> cases = new ArrayList<>();
        for (int count = 0; count < ACTIVITIES; count++) {
            String requester = REPS.get(count % REPS.size());
            cases.add(new Case(requester, activities.drafted(Api.on(port, requester), input.get())));
        }
        return cases;
    }

    private void submitAtOnce(List<Case> cases) throws Exception {
        List<Callable<Answer>> submissions = new ArrayList<>();
        cases.forEach(one -> submissions.add(
                () -> Api.on(port, one.requester()).post("/api/activities/" + one.number() + "/submit", null)));
        atOnce(submissions)
                .forEach(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    }

    private Callable<Answer> wayOn(Case one, int way) {
        return switch (way) {
            case 0 -> () -> decided(one, "REJECT");
            case 1 ->
                () -> Api.on(port, one.requester())
                        .post("/api/activities/" + one.number() + "/withdraw", Map.of("reason", "No longer needed"));
            case 2 -> () -> decided(one, "RETURN");
            default -> () -> Api.on(port, one.requester()).get("/api/activities/" + one.number());
        };
    }

    private Answer decided(Case one, String verdict) {
        activities.decide(activities.asked(one.number()).get(0), one.number(), verdict, "Not like this");
        return Api.on(port, one.requester()).get("/api/activities/" + one.number());
    }

    private List<Case> in(List<Case> cases, String status) {
        return cases.stream()
                .filter(one -> activities.status(one.number()).equals(status))
                .toList();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ACTIVITIES);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
