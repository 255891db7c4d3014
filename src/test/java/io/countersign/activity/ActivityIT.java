package io.countersign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Activities from application to plan over HTTP on real MySQL: who is asked, what is held, what is refused, and every way out. */
@SystemTest
class ActivityIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private TestActivities activities;
    private Api rep;

    @BeforeEach
    void open() {
        activities = new TestActivities(port, context);
        rep = Api.on(port, "ren.jie");
    }

    @Test
    void reservesWhenSubmittedAndCommitsWhenPlanned() {
        String budget = activities.budget("sun.qiang", 100_000);

        String number = activities.submitted(rep, activities.meeting(budget, "3000.00"));
        assertThat(activities.held(budget)).isEqualTo("3000.00 0.00");

        assertThat(activities.approveAll(number)).containsExactly("sun.qiang", "wei.bo");
        assertThat(activities.status(number)).isEqualTo("APPROVED");
        assertThat(activities.held(budget)).isEqualTo("3000.00 0.00");

        activities.submit(rep, number);
        assertThat(activities.status(number)).isEqualTo("PLANNED");
        assertThat(activities.held(budget)).isEqualTo("0.00 3000.00");
    }

    @Test
    void saysBeforehandWhoIsAskedAndWhatIsUsedUp() {
        String budget = activities.budget("chu.ning", 100_000);
        Map<String, Object> input = activities.meeting(budget, "22000.00");
        input.put("speakers", List.of(activities.speaker("H-0012", "1200.00")));

        JsonNode preview = rep.post("/api/activities/preview", input).body();

        assertThat(preview.findValuesAsText("step")).containsExactly("district", "region", "medical", "marketing");
        assertThat(preview.at("/cost").asText()).isEqualTo("23200.00");
        assertThat(preview.at("/usage/0/after").asText()).isEqualTo("23200.00");
        assertThat(preview.at("/usage/0/limit").asText()).isEqualTo("100000.00");
        assertThat(preview.at("/usage/1/limit").asText()).isEqualTo("30000.00");
        assertThat(preview.at("/evidence").findValuesAsText("kind"))
                .contains("AGENDA", "SIGN_IN", "PHOTO", "DECK", "SPEAKER_CONTRACT");
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
    }

    @Test
    void asksTheOwnerOfABudgetWhoIsNotAskedAnyway() {
        String budget = activities.budget("gu.xin", 100_000);

        JsonNode preview = rep.post("/api/activities/preview", activities.meeting(budget, "1000.00"))
                .body();

        assertThat(preview.findValuesAsText("step")).containsExactly("district", "budget", "medical");
    }

    @Test
    void asksNobodyWhoAppliedHimself() {
        Api manager = Api.on(port, "cao.ying");
        String budget = activities.budget("cao.ying", 100_000);

        String number = activities.submitted(manager, activities.meeting(budget, "1000.00"));

        assertThat(activities.asked(number)).containsExactly("zhou.li");
    }

    @Test
    void endsABlockedActivityWithItsFindingsAndHoldsNothing() {
        String budget = activities.budget("sun.qiang", 100_000);
        Map<String, Object> input = activities.meeting(budget, "1000.00");
        input.put("venue", Map.of("type", "RESORT", "name", "Lake resort", "city", "上海"));
        String number = activities.drafted(rep, input);

        JsonNode answer = activities.submit(rep, number);

        assertThat(answer.at("/status").asText()).isEqualTo("REJECTED");
        assertThat(activities.findings(answer)).anyMatch(finding -> finding.endsWith("BLOCK"));
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
    }

    @Test
    void blocksWhatTheBudgetDoesNotHave() {
        String budget = activities.budget("sun.qiang", 1_000);

        String number = activities.drafted(rep, activities.meeting(budget, "1000.01"));

        assertThat(activities.submit(rep, number).at("/status").asText()).isEqualTo("REJECTED");
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
    }

    @Test
    void givesTheReservationBackWhileAReturnedActivityIsRevised() {
        String budget = activities.budget("sun.qiang", 100_000);
        Map<String, Object> input = activities.meeting(budget, "3000.00");
        String number = activities.submitted(rep, input);

        activities.decide("sun.qiang", number, "RETURN", "Cheaper, please");
        assertThat(activities.status(number)).isEqualTo("RETURNED");
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");

        Map<String, Object> cheaper = new HashMap<>(activities.meeting(budget, "2000.00"));
        cheaper.put("version", activities.version(rep, number));
        assertThat(rep.put("/api/activities/" + number, cheaper).status()).isEqualTo(200);
        activities.submit(rep, number);

        assertThat(activities.held(budget)).isEqualTo("2000.00 0.00");
        assertThat(activities.asked(number)).containsExactly("sun.qiang");
    }

    @ParameterizedTest
    @CsvSource({"REJECT, REJECTED", "WITHDRAW, WITHDRAWN", "EXPIRE, EXPIRED"})
    void givesTheReservationBackOnEveryOtherEnd(String way, String end) {
        String budget = activities.budget("sun.qiang", 100_000);
        Map<String, Object> input = activities.meeting(budget, "3000.00");
        input.put("speakers", List.of(activities.speaker("H-0013", "1000.00")));
        String number = activities.submitted(rep, input);
        assertThat(activities.held(budget)).isEqualTo("4000.00 0.00");

        switch (way) {
            case "REJECT" -> activities.decide("sun.qiang", number, "REJECT", "Not now");
            case "WITHDRAW" ->
                assertThat(rep.post("/api/activities/" + number + "/withdraw", Map.of("reason", "No longer needed"))
                                .status())
                        .isEqualTo(200);
            default -> activities.letTimerGoOff(number, "decisionOverdue");
        }

        assertThat(activities.status(number)).isEqualTo(end);
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
        assertThat(usedOfCap("H-0013")).isEqualTo("0.00");
        assertThat(activities.asked(number)).isEmpty();
    }

    @Test
    void keepsAPlanWithinWhatWasApprovedAndCommitsWhatItCosts() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.approved(rep, activities.meeting(budget, "3000.00"));

        assertThat(plan(number, activities.meeting(budget, "3300.00")).status()).isEqualTo(200);
        activities.submit(rep, number);

        assertThat(activities.status(number)).isEqualTo("PLANNED");
        assertThat(activities.held(budget)).isEqualTo("0.00 3300.00");
    }

    @Test
    void asksNobodyAboutAPlanThatNeedsFewerToDecide() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.approved(rep, activities.meeting(budget, "5000.01"));

        assertThat(plan(number, activities.meeting(budget, "4900.00")).status()).isEqualTo(200);
        activities.submit(rep, number);

        assertThat(activities.status(number)).isEqualTo("PLANNED");
        assertThat(activities.held(budget)).isEqualTo("0.00 4900.00");
    }

    @Test
    void refusesAPlanThatSomebodyElseWouldHaveToDecide() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.approved(rep, activities.meeting(budget, "4900.00"));

        Answer refused = plan(number, activities.meeting(budget, "5000.01"));

        assertThat(refused.text("/code")).isEqualTo("critical-change");
        assertThat(refused.text("/changes/0/en")).isEqualTo("Regional director has to decide as well");
    }

    @Test
    void asksExactlyWhomThePreviewNamed() {
        Random random = new Random(7);
        String budget = activities.budget("chu.ning", 5_000_000);
        for (int count = 0; count < 12; count++) {
            Map<String, Object> input =
                    activities.meeting(budget, Math.round(Math.pow(10, 2 + random.nextDouble() * 3.6)) + ".00");
            if (random.nextBoolean()) {
                input.put("type", "MARKET_DEVELOPMENT");
            }
            List<String> named =
                    steps(rep.post("/api/activities/preview", input).body().get("path"));

            JsonNode rounds =
                    activities.submit(rep, activities.drafted(rep, input)).get("rounds");

            assertThat(steps(rounds.get(0).get("path"))).isEqualTo(named).isNotEmpty();
        }
    }

    private static List<String> steps(JsonNode path) {
        List<String> steps = new ArrayList<>();
        path.forEach(step ->
                steps.add(step.get("step").asText() + " " + step.get("role").asText() + " " + step.get("reasons")));
        return steps;
    }

    @Test
    void refusesAPlanBeyondWhatWasApproved() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.approved(rep, activities.meeting(budget, "3000.00"));

        Answer dearer = plan(number, activities.meeting(budget, "3300.01"));
        Map<String, Object> later = activities.meeting(budget, "3000.00");
        later.put("from", activities.on().plusDays(8) + "T14:00");
        later.put("to", activities.on().plusDays(8) + "T16:00");

        assertThat(dearer.status()).isEqualTo(422);
        assertThat(dearer.text("/code")).isEqualTo("critical-change");
        assertThat(plan(number, later).text("/changes/0/en")).startsWith("moved by 8 days");
        assertThat(activities.held(budget)).isEqualTo("3000.00 0.00");
    }

    @Test
    void asksAgainOnlyWhatACriticalChangeTouchesAndKeepsTheCommitmentMeanwhile() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.planned(rep, activities.meeting(budget, "3000.00"));
        Map<String, Object> change = activities.meeting(budget, "3400.00");
        change.put("venue", Map.of("type", "HOSPITAL", "name", "Riverbank", "city", "南京"));
        change.put("reason", "The ward moved");
        change.put("version", activities.version(rep, number));

        Answer changed = rep.post("/api/activities/" + number + "/change", change);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(activities.lastRound(changed.body())).containsExactly("district OPEN", "medical CARRIED");
        assertThat(changed.body().get("rounds")).hasSize(2);
        assertThat(activities.held(budget)).isEqualTo("400.00 3000.00");

        activities.approveAll(number);
        activities.submit(rep, number);
        assertThat(activities.held(budget)).isEqualTo("0.00 3400.00");
    }

    @Test
    void refusesAChangeThatARuleBlocksAndLeavesTheApprovedPlan() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.planned(rep, activities.meeting(budget, "3000.00"));
        Map<String, Object> change = activities.meeting(budget, "100000.01");
        change.put("reason", "Bigger");
        change.put("version", activities.version(rep, number));

        Answer refused = rep.post("/api/activities/" + number + "/change", change);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("findings")).isNotEmpty();
        assertThat(activities.status(number)).isEqualTo("PLANNED");
        assertThat(activities.held(budget)).isEqualTo("0.00 3000.00");
    }

    @Test
    void releasesACommittedActivityThatIsCancelled() {
        String budget = activities.budget("sun.qiang", 100_000);
        String number = activities.planned(rep, activities.meeting(budget, "3000.00"));

        Answer cancelled =
                rep.post("/api/activities/" + number + "/withdraw", Map.of("reason", "The hospital declined"));

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
    }

    @Test
    void releasesAnActivityLeftLyingAndBlocksItsRequesterUntilSomebodyLookedAtIt() {
        Api owner = Api.on(port, "pan.hong");
        String budget = activities.budget("cao.ying", 100_000);
        String number = activities.planned(owner, activities.meeting(budget, "3000.00"));

        activities.letTimerGoOff(number, "evidenceOverdue");
        assertThat(activities.status(number)).isEqualTo("PLANNED");
        activities.letTimerGoOff(number, "executionOverdue");

        assertThat(activities.status(number)).isEqualTo("EXPIRED");
        assertThat(activities.held(budget)).isEqualTo("0.00 0.00");
        String next = activities.drafted(owner, activities.meeting(budget, "100.00"));
        JsonNode blocked = activities.submit(owner, next);
        assertThat(blocked.at("/status").asText()).isEqualTo("REJECTED");
        assertThat(activities.findings(blocked)).contains("earlier-activity-expired BLOCK");

        Map<String, String> reason = Map.of("reason", "Was ill");
        assertThat(owner.post("/api/activities/" + number + "/unblock", reason).status())
                .isEqualTo(403);
        assertThat(Api.on(port, "wang.lei")
                        .post("/api/activities/" + number + "/unblock", reason)
                        .status())
                .isEqualTo(200);
        String last = activities.submitted(owner, activities.meeting(budget, "100.00"));
        assertThat(activities.status(last)).isEqualTo("IN_APPROVAL");
    }

    @Test
    void showsAnActivityOnlyToThoseItConcerns() {
        String number =
                activities.submitted(rep, activities.meeting(activities.budget("sun.qiang", 100_000), "500.00"));

        assertThat(Api.on(port, "sun.qiang").get("/api/activities/" + number).status())
                .isEqualTo(200);
        assertThat(Api.on(port, "liu.fang").get("/api/activities/" + number).status())
                .isEqualTo(404);
        assertThat(rep.get("/api/activities?limit=1")
                        .body()
                        .at("/items/0/number")
                        .asText())
                .isEqualTo(number);
    }

    @Test
    void letsNoSalesOperationApply() {
        assertThat(Api.on(port, "wu.hao")
                        .post("/api/activities", activities.meeting("T-ACT-0", "1.00"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void takesADraftInOnce() {
        String number =
                activities.submitted(rep, activities.meeting(activities.budget("sun.qiang", 100_000), "500.00"));

        Answer again = rep.post("/api/activities/" + number + "/submit", null);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("already-submitted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type|PARTY|type",
                "title||title",
                "title|<b>x</b>|title",
                "product|P-9999|product",
                "budgetNode|NO-SUCH-BUDGET|budgetNode",
                "from|2020-01-01T10:00|from",
                "from|tomorrow|from",
                "to|2020-01-01T10:00|to",
                "plannedHcp|-1|plannedHcp",
                "plannedHcp|99999999|plannedHcp"
            })
    void namesTheFieldThatIsWrong(String field, String value, String named) {
        Map<String, Object> input = activities.meeting(activities.budget("sun.qiang", 100), "10.00");
        input.put(field, value);

        assertThat(wrong(rep.post("/api/activities", input))).contains(named);
    }

    @ParameterizedTest
    @CsvSource({"0", "-5.00", "1.001", "99999999999", "abc", "1e3"})
    void refusesAnAbsurdAmount(String amount) {
        Map<String, Object> input = activities.meeting(activities.budget("sun.qiang", 100), amount);

        assertThat(wrong(rep.post("/api/activities", input))).containsExactly("lines[0].amount");
    }

    @Test
    void namesEverythingThatIsWrongInTheListsAtOnce() {
        Map<String, Object> input = activities.meeting(activities.budget("sun.qiang", 100), "10.00");
        input.put("lines", List.of(activities.line("SPEAKER_FEE", "10.00"), activities.line("VENUE", "10.00")));
        input.put(
                "speakers",
                List.of(
                        activities.speaker("H-9999", "10.00"),
                        activities.speaker("H-0012", "10.00"),
                        activities.speaker("H-0012", "10.00")));
        input.put("materials", List.of(Map.of("code", "PM-9999", "quantity", "0")));
        input.put("tasks", List.of(activities.task("nobody")));

        assertThat(wrong(rep.post("/api/activities", input)))
                .containsExactlyInAnyOrder(
                        "lines[0].costType",
                        "speakers[0].hcp",
                        "speakers[2].hcp",
                        "materials[0].code",
                        "materials[0].quantity",
                        "tasks[0].assignee");
    }

    private Answer plan(String number, Map<String, Object> input) {
        Map<String, Object> plan = new HashMap<>(input);
        plan.put("version", activities.version(rep, number));
        return rep.put("/api/activities/" + number + "/plan", plan);
    }

    private String usedOfCap(String hcp) {
        return Api.on(port, "lu.wen").get("/api/professionals/" + hcp + "/caps").text("/amountUsed");
    }

    private static List<String> wrong(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        answer.body()
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        return fields;
    }
}
