package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.credit.ReleaseCredit;
import io.countersign.credit.ReleaseReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows and token move together or not at all, whatever fails in between, and however many press at once. */
@SystemTest
class AllOrNothingIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    @Autowired
    private ReleaseCredit releaseCredit;

    private TestDealers dealers;
    private TestOrders orders;
    private Api rep;

    @BeforeEach
    void open() {
        dealers = new TestDealers(context, today.date());
        orders = new TestOrders(port, context);
        rep = Api.on(port, "chen.jie");
    }

    @Test
    void movesNeitherDecisionNorTokenWhenTheEffectFailsAfterThem() {
        String number = orders.submitted(rep, orders.order(dealers.dealer("5000000"), 100));
        // the reservation vanishes behind the order's back: committing it fails after the decision and the round are
        // written
        releaseCredit.release(number, ReleaseReason.REJECTED);
        String task = orders.task("sun.qiang", number);
        Api manager = Api.on(port, "sun.qiang");

        Answer answer = manager.post(
                "/api/approvals/" + task + "/decision",
                Map.of(
                        "verdict",
                        "APPROVE",
                        "reason",
                        "",
                        "evidenceHash",
                        manager.get("/api/approvals/" + task).text("/evidenceHash")));

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.text()).doesNotContain("Exception");
        assertThat(orders.status(number)).isEqualTo("IN_APPROVAL");
        assertThat(orders.task("sun.qiang", number)).isEqualTo(task);
        assertThat(count("approval_decision where subject_number = ?", number)).isZero();
        assertThat(count("credit_commitment where order_number = ?", number)).isZero();
        assertThat(count("ACT_HI_TASKINST where ID_ = ? and END_TIME_ is not null", task))
                .isZero();
    }

    @Test
    void startsOneProcessForADraftThatIsSubmittedManyTimesAtOnce() throws Exception {
        String number = orders.drafted(rep, orders.order(dealers.dealer("5000000"), 100));
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int press = 0; press < 16; press++) {
            presses.add(
                    () -> rep.post("/api/orders/" + number + "/submit", null).status());
        }

        List<Integer> answers = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(16);
        for (Future<Integer> answer : threads.invokeAll(presses)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(15);
        assertThat(count("ACT_HI_PROCINST where BUSINESS_KEY_ = ? and SUPER_PROCESS_INSTANCE_ID_ is null", number))
                .isEqualTo(1);
        assertThat(count("credit_ledger where order_number = ?", number)).isEqualTo(1);
    }

    private int count(String from, String key) {
        return jdbc.sql("select count(*) from " + from)
                .param(key)
                .query(Integer.class)
                .single();
    }
}
