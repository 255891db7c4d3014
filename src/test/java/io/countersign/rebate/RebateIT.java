package io.countersign.rebate;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.PeriodKey;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.order.TestDealers;
import io.countersign.order.TestOrders;
import io.countersign.shipment.RecordShipments;
import io.countersign.shipment.ShipmentKind;
import io.countersign.shipment.ShipmentLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rebate from shipments to the credit note, proposed by sales operations, decided by finance and the region. */
@SystemTest
class RebateIT {

    private static final String SETTLEMENTS = "/api/rebate-settlements";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GrantRebate grant;

    @Autowired
    private RecordShipments shipments;

    @Autowired
    private AccrueRebates accrue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private String dealer = "";
    private String agreement = "";
    private String scheme = "";
    private PeriodKey period = new PeriodKey("2000");
    private YearMonth first = YearMonth.of(2000, 1);

    @BeforeEach
    void grantARebate() {
        dealer = new TestDealers(context, today.date()).dealer("500000");
        agreement = "AG-" + dealer;
        scheme = "S-" + dealer;
        first = YearMonth.from(today.date().minusDays(150));
        first = first.minusMonths((first.getMonthValue() - 1) % 3);
        period = new PeriodKey(first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3);
        grant.keep(new RebateScheme(
                scheme,
                new Text("Two and four percent", "2% 与 4%"),
                RebateMode.WHOLE_AMOUNT,
                RebateMeasure.AMOUNT,
                List.of(RebateSchemeTest.tier("5000", "20000", "2"), RebateSchemeTest.tier("20000", null, "4"))));
        grant.grant(agreement, scheme, period, Money.ZERO);
    }

    @Test
    void paysInterimAndFinalToTheGoldenNumberAndToTheContractPartyOnly() {
        shipped(1, first.atDay(1), "7000.00");
        accrue.accrue(first);
        assertThat(propose("FINAL").text("/code")).isEqualTo("period-not-over");
        String interim = propose("INTERIM").text("/number");
        assertThat(propose("INTERIM").status()).as("one at a time").isEqualTo(409);

        Api.Answer submitted = as("wu.hao").post(SETTLEMENTS + "/" + interim + "/submit", null);
        assertThat(submitted.text("/status")).as(submitted.text()).isEqualTo("IN_APPROVAL");
        assertThat(as("wu.hao")
                        .post(SETTLEMENTS + "/" + interim + "/submit", null)
                        .status())
                .isEqualTo(409);
        approved(interim);
        assertThat(credited(interim)).isEqualTo(dealer + " 140.00");

        shipped(2, first.plusMonths(2).atDay(28), "20000.00");
        accrue.accrue(first.plusMonths(1));
        accrue.accrue(first.plusMonths(2));
        Api.Answer last = propose("FINAL");
        assertThat(last.text("/due")).isEqualTo("1080.00");
        assertThat(last.text("/paidBefore")).isEqualTo("140.00");
        assertThat(last.text("/amount")).isEqualTo("940.00");
        assertThat(last.text("/customer")).isEqualTo(dealer);
        as("wu.hao").post(SETTLEMENTS + "/" + last.text("/number") + "/submit", null);
        approved(last.text("/number"));
        assertThat(credited(last.text("/number"))).isEqualTo(dealer + " 940.00");

        assertThat(propose("INTERIM").text("/code")).isEqualTo("nothing-due");
    }

    @Test
    void whatIsRejectedWritesNoCreditNoteAndMayBeProposedAnew() {
        shipped(1, first.atDay(1), "7000.00");
        accrue.accrue(first);
        String number = propose("INTERIM").text("/number");
        as("wu.hao").post(SETTLEMENTS + "/" + number + "/submit", null);

        new TestOrders(port, context).decide("wang.lei", number, "REJECT", "Shipments are disputed");

        assertThat(as("wu.hao").get(SETTLEMENTS + "/" + number).text("/status")).isEqualTo("REJECTED");
        assertThat(credited(number)).isEqualTo("none");
        assertThat(propose("INTERIM").status()).isEqualTo(201);
    }

    @Test
    void itsRequesterTakesItBackAndNobodyElseSeesIt() {
        shipped(1, first.atDay(1), "7000.00");
        accrue.accrue(first);
        assertThat(as("chen.jie").post(SETTLEMENTS, input("INTERIM")).status()).isEqualTo(403);
        String number = propose("INTERIM").text("/number");
        as("wu.hao").post(SETTLEMENTS + "/" + number + "/submit", null);
        assertThat(as("liu.fang").get(SETTLEMENTS + "/" + number).status()).isEqualTo(404);
        assertThat(as("wang.lei")
                        .post(SETTLEMENTS + "/" + number + "/withdraw", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);

        Api.Answer withdrawn =
                as("wu.hao").post(SETTLEMENTS + "/" + number + "/withdraw", Map.of("reason", "Wrong month"));

        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(waiting("wang.lei", number)).isEmpty();
    }

    private List<String> waiting(String person, String number) {
        return jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where a.person = ? and a.waiting = true and r.subject_number = ?")
                .params(person, number)
                .query(String.class)
                .list();
    }

    private void approved(String number) {
        TestOrders approvals = new TestOrders(port, context);
        approvals.approve("wang.lei", number);
        assertThat(credited(number)).as("before the last decision").isEqualTo("none");
        approvals.approve("zhou.li", number);
        assertThat(as("wu.hao").get(SETTLEMENTS + "/" + number).text("/status")).isEqualTo("SETTLED");
    }

    private String credited(String number) {
        return jdbc.sql("select concat(customer, ' ', amount) from rebate_credit_note where settlement = ?")
                .param(number)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private void shipped(int line, LocalDate on, String amount) {
        shipments.record(List.of(new ShipmentLine(
                "DN-" + dealer, line, ShipmentKind.SHIPMENT, dealer, "P-2001", on, 100, Money.of(amount), false)));
    }

    private Api.Answer propose(String kind) {
        return as("wu.hao").post(SETTLEMENTS, input(kind));
    }

    private Map<String, Object> input(String kind) {
        return Map.of("agreement", agreement, "scheme", scheme, "period", period.value(), "kind", kind);
    }

    private Api as(String person) {
        return Api.on(port, person);
    }
}
