package io.countersign.expense;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Claims over HTTP on MySQL, from the draft to the archive and on every way that ends before. */
@SystemTest
class ExpenseClaimIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private TestClaims claims;
    private Api rep;

    @BeforeEach
    void people() {
        claims = new TestClaims(port, context);
        rep = Api.on(port, "gu.xin");
    }

    @Test
    void goesFromTheDraftToTheArchive() {
        String number = claims.submitted(rep, claims.claim("Visit in Suzhou", claims.train("620.00")));
        assertThat(claims.status(number)).isEqualTo("IN_APPROVAL");
        assertThat(claims.path(number)).containsExactly("line-manager cao.ying", "finance-review");

        claims.approve("cao.ying", number);
        claims.approve("wang.lei", number);
        assertThat(claims.status(number)).isEqualTo("APPROVED");
        claims.paid(number);

        Answer shown = rep.get("/api/expense-claims/" + number);
        assertThat(shown.text("/status")).isEqualTo("ARCHIVED");
        assertThat(shown.text("/payable")).isEqualTo("620.00");
        assertThat(shown.text("/archive")).hasSize(64);
        assertThat(claims.ledger(number)).containsExactly("RESERVE 620.00", "COMMIT 620.00", "ACTUAL 620.00");
    }

    @Test
    void passesLowRiskByItselfUnlessFinanceHasDrawnIt() {
        Map<String, Object> invoice = claims.invoice("120.50");
        invoice.put("sellerTaxNo", "91350100M000100Y43");
        Map<String, Object> train = claims.train("120.50");
        train.put("invoice", invoice);
        String number = claims.submitted(rep, claims.claim("Train to Wuxi", train));

        if (Sample.draws(number, "finance-sample-2026", 10)) {
            assertThat(claims.path(number)).containsExactly("finance-sample wang.lei");
            claims.approve("wang.lei", number);
        }

        assertThat(claims.status(number))
                .as(rep.get("/api/expense-claims/" + number).text())
                .isEqualTo("APPROVED");
        claims.paid(number);
        assertThat(claims.status(number)).isEqualTo("ARCHIVED");
    }

    @Test
    void letsFinanceCutButNeverRaise() {
        String number = claims.submitted(rep, claims.claim("Hotel in Wuxi", claims.hotel("700.00", "Wuxi")));
        claims.approve("cao.ying", number);
        Api finance = Api.on(port, "wang.lei");
        String cuts = "/api/expense-claims/" + number + "/cuts";

        Answer evidence = finance.get("/api/approvals/" + claims.task("wang.lei", number));
        assertThat(evidence.body().at("/evidence/cuts/url").asText()).isEqualTo(cuts);
        assertThat(evidence.body().at("/evidence/cuts/lines/0/proposed").asText())
                .isEqualTo("300.00");
        assertThat(finance.put(cuts, cut("300.01", "more")).text("/errors/0/field"))
                .isEqualTo("cuts[0].sanctioned");
        assertThat(finance.put(cuts, cut("250.00", "")).text("/errors/0/field")).isEqualTo("cuts[0].reason");
        assertThat(Api.on(port, "cao.ying").put(cuts, cut("250.00", "x")).status())
                .isEqualTo(403);
        assertThat(rep.put(cuts, cut("250.00", "x")).status()).isEqualTo(403);
        Answer cut = finance.put(cuts, cut("250.00", "Breakfast is not lodging"));

        assertThat(cut.text("/sanctioned")).isEqualTo("250.00");
        assertThat(cut.text("/lines/0/selfPay")).isEqualTo("400.00");
        claims.approve("wang.lei", number);
        assertThat(finance.put(cuts, cut("100.00", "later")).status()).isEqualTo(403);
        claims.paid(number);
        assertThat(claims.ledger(number))
                .containsExactlyInAnyOrder("RESERVE 300.00", "COMMIT 300.00", "RELEASE_REST 50.00", "ACTUAL 250.00");
        assertThat(rep.get("/api/expense-claims/" + number).text("/payable")).isEqualTo("250.00");
    }

    @Test
    void voidsTheEvidenceThatWasSeenBeforeACut() {
        String number = claims.submitted(rep, claims.claim("Train", claims.train("810.00")));
        claims.approve("cao.ying", number);
        Api finance = Api.on(port, "wang.lei");
        String task = claims.task("wang.lei", number);
        String seen = finance.get("/api/approvals/" + task).text("/evidenceHash");
        finance.put("/api/expense-claims/" + number + "/cuts", cut("800.00", "Fee for changing the train"));

        Answer stale = finance.post(
                "/api/approvals/" + task + "/decision",
                Map.of("verdict", "APPROVE", "reason", "", "evidenceHash", seen));

        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    void comesBackThreeTimesAndEndsTheFourth() {
        String number = claims.submitted(rep, claims.claim("Train 0", claims.train("910.00")));
        for (int round = 1; round <= 3; round++) {
            claims.decide("cao.ying", number, "RETURN", "Return " + round);
            assertThat(claims.status(number)).isEqualTo("RETURNED");
            assertThat(claims.reserved(number)).isEqualTo("0.00");
            claims.resubmitted(rep, number, claims.claim("Train " + round, claims.train("910.00")));
        }

        claims.decide("cao.ying", number, "RETURN", "Once more");

        Answer shown = rep.get("/api/expense-claims/" + number);
        assertThat(shown.text("/status")).isEqualTo("REJECTED");
        assertThat(shown.text("/returns")).isEqualTo("3");
        assertThat(shown.text("/closingReason")).contains("3 times");
    }

    @Test
    void tellsWhereAnInvoiceAlreadyIsAndLetsItInWhenTheFirstIsTakenBack() {
        Map<String, Object> train = claims.train("640.00");
        String first = claims.submitted(rep, claims.claim("First", train));
        Api colleague = Api.on(port, "pan.hong");
        Answer second = claims.submit(colleague, claims.drafted(colleague, claims.claim("Second", train)));

        assertThat(second.text("/status")).isEqualTo("RETURNED");
        assertThat(second.body().at("/findings/0/severity").asText()).isEqualTo("BLOCK");
        assertThat(second.body().at("/findings/0/message/en").asText()).contains(first);
        assertThat(claims.ledger(second.text("/number"))).isEmpty();

        assertThat(rep.post("/api/expense-claims/" + first + "/withdraw", Map.of("reason", "Wrong trip"))
                        .text("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(claims.submit(colleague, second.text("/number")).text("/status"))
                .isEqualTo("IN_APPROVAL");
        assertThat(claims.reserved(first)).isEqualTo("0.00");
    }

    @Test
    void rejectsAndGivesEverythingBack() {
        String number = claims.submitted(rep, claims.claim("Train", claims.train("730.00")));

        claims.decide("cao.ying", number, "REJECT", "Not agreed");

        assertThat(claims.status(number)).isEqualTo("REJECTED");
        assertThat(claims.ledger(number)).containsExactly("RESERVE 730.00", "RELEASE 730.00");
    }

    @Test
    void givesBackAClaimThatItsBudgetStops() {
        Map<String, Object> line = claims.train("900000.00");

        Answer stopped = claims.submit(rep, claims.drafted(rep, claims.claim("Too much", line)));

        assertThat(stopped.text("/status")).isEqualTo("RETURNED");
        assertThat(TestClaims.findings(stopped.body())).anyMatch(finding -> finding.endsWith("BLOCK"));
        assertThat(claims.ledger(stopped.text("/number"))).isEmpty();
    }

    @Test
    void comesBackWhenTheBankDoesNotPayAndIsPaidTheNextTime() {
        String number = claims.submitted(rep, claims.claim("Train", claims.train("660.00")));
        claims.approve("cao.ying", number);
        claims.approve("wang.lei", number);

        claims.answered(number, false, "Account closed");

        Answer shown = rep.get("/api/expense-claims/" + number);
        assertThat(shown.text("/status")).isEqualTo("RETURNED");
        assertThat(shown.text("/bankRefusal")).contains("Account closed");
        claims.resubmitted(rep, number, claims.claim("Train, new account", claims.train("650.00")));
        claims.approve("cao.ying", number);
        claims.approve("wang.lei", number);
        claims.paid(number);
        assertThat(rep.get("/api/expense-claims/" + number).text("/payable")).isEqualTo("650.00");
        assertThat(claims.status(number)).isEqualTo("ARCHIVED");
        assertThat(claims.paidSum(number)).isEqualTo("650.00");
    }

    @Test
    void looksAheadWithoutLeavingATrace() {
        int before = claims.count();

        Answer preview = rep.post(
                "/api/expense-claims/preview",
                claims.claim("Congress", claims.hotel("2600.00", "Shanghai"), claims.train("90.00")));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text("/claimed")).isEqualTo("2690.00");
        assertThat(preview.text("/lines/0/selfPay")).isEqualTo("2100.00");
        assertThat(preview.text("/payable")).isEqualTo("590.00");
        assertThat(preview.body().at("/usage/0/after").decimalValue().toString())
                .isNotBlank();
        assertThat(TestClaims.path(preview.body())).containsExactly("line-manager cao.ying", "finance-review wang.lei");
        assertThat(claims.count()).isEqualTo(before);
    }

    @Test
    void asksADirectorForAnException() {
        Map<String, Object> hotel = new HashMap<>(claims.hotel("880.00", "Beijing"));
        hotel.put("exception", "Congress, all contract hotels were full");

        String number = claims.submitted(rep, claims.claim("Congress", hotel));

        assertThat(claims.path(number)).containsExactly("line-manager cao.ying", "regional-director", "finance-review");
    }

    @Test
    void asksTheOwnerOfSomebodyElsesBudget() {
        Map<String, Object> train = new HashMap<>(claims.train("710.00"));
        train.put("budgetNode", "B" + claims.today().getYear() + "-NJ");

        String number = claims.submitted(rep, claims.claim("For Nanjing", train));
        claims.approve("cao.ying", number);

        assertThat(claims.path(number))
                .containsExactly("line-manager cao.ying", "budget-owner xie.jun", "finance-review");
    }

    @ParameterizedTest
    @CsvSource({
        "amount, -1, lines[0].amount", "amount, 0, lines[0].amount", "amount, 0.001, lines[0].amount",
        "amount, 99999999999, lines[0].amount", "amount, NaN, lines[0].amount", "spentOn, 2031-01-01, lines[0].spentOn",
        "spentOn, 2026-02-30, lines[0].spentOn", "spentOn, 1999-01-01, lines[0].spentOn",
                "budgetNode, B-NO, lines[0].budgetNode",
        "activity, MA-NO, lines[0].activity", "type, BRIBE, lines[0].type",
                "description, <b>x</b>, lines[0].description",
        "travelClass, THIRD, lines[0].travelClass", "document, abc, lines[0].document",
                "spentTo, 2026-01-01, lines[0].spentTo"
    })
    void namesTheFieldThatIsWrong(String field, String value, String path) {
        Map<String, Object> line = new HashMap<>(claims.train("100.00"));
        line.put(field, value);

        Answer refused = rep.post("/api/expense-claims", claims.claim("Bad", line));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(path);
        assertThat(refused.text("/errors/0/message/zh")).isNotBlank();
    }

    @Test
    void namesEveryFieldOfAnEmptyClaim() {
        assertThat(rep.post("/api/expense-claims", Map.of()).text()).contains("\"purpose\"", "\"lines\"");
        assertThat(rep.post("/api/expense-claims", claims.claim("x", Map.of())).text())
                .contains(
                        "lines[0].type",
                        "lines[0].spentOn",
                        "lines[0].description",
                        "lines[0].amount",
                        "lines[0].budgetNode");
    }

    @ParameterizedTest
    @CsvSource({"buyerName, Another company", "issuedOn, 2031-01-05", "buyerTaxNo, 91350100M000100Y43"})
    void givesBackAClaimWithAnInvoiceOfAnotherBuyerOrYear(String field, String value) {
        Map<String, Object> invoice = new HashMap<>(claims.invoice("300.00"));
        invoice.put(field, value);
        Map<String, Object> line = new HashMap<>(claims.train("300.00"));
        line.put("invoice", invoice);

        Answer audited = claims.submit(rep, claims.drafted(rep, claims.claim("Bad invoice", line)));

        assertThat(audited.text("/status")).isEqualTo("RETURNED");
        assertThat(audited.body().at("/findings/0/severity").asText()).isEqualTo("BLOCK");
        assertThat(audited.body().at("/findings/0/message/zh").asText()).isNotBlank();
    }

    @Test
    void keepsClaimsFromStrangersAndFromStaleHands() {
        String number = claims.drafted(rep, claims.claim("Mine", claims.train("100.00")));
        Api stranger = Api.on(port, "ma.chao");
        Map<String, Object> stale = new HashMap<>(claims.claim("Changed", claims.train("100.00")));
        stale.put("version", "99");

        assertThat(stranger.get("/api/expense-claims/" + number).status()).isEqualTo(404);
        assertThat(stranger.post("/api/expense-claims/" + number + "/submit", null)
                        .status())
                .isEqualTo(404);
        assertThat(rep.put("/api/expense-claims/" + number, stale).status()).isEqualTo(409);
        claims.submit(rep, number);
        assertThat(rep.post("/api/expense-claims/" + number + "/submit", null).status())
                .isIn(409);
        assertThat(rep.post("/api/expense-claims/" + number + "/withdraw", Map.of("reason", " "))
                        .status())
                .isIn(400, 409);
    }

    private static Map<String, Object> cut(String sanctioned, String reason) {
        return Map.of("cuts", List.of(Map.of("id", "1", "sanctioned", sanctioned, "reason", reason)));
    }
}
