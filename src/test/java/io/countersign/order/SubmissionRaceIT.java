package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.credit.LedgerProof;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 64 orders of one dealer are submitted at once through the whole product: HTTP, process, checks, reservation, approvals.
 * What is accepted without a credit step fits the limit in sum; what is not, has its credit step. The thousand rounds of the
 * reservation alone are in {@code CreditRaceIT}.
 */
@SystemTest
class SubmissionRaceIT {

    private static final int ORDERS = 64;
    private static final Money LIMIT = Money.of(300_000);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestOrders orders;
    private TestDealers dealers;

    @BeforeEach
    void begin() {
        orders = new TestOrders(port, context);
        dealers = new TestDealers(context, today.date());
    }

    private record Submitted(String number, Money value, boolean within, Money reservedAfter, boolean creditStep) {}

    @Test
    void asksForACreditDecisionExactlyWhereAnOrderDoesNotFitAnyMore() throws Exception {
        Api rep = Api.on(port, "chen.jie");
        String dealer = dealers.dealer("300000");
        Random random = new Random(64);
        List<Callable<Answer>> submissions = new ArrayList<>();
        for (int count = 0; count < ORDERS; count++) {
            String number = orders.drafted(rep, orders.order(dealer, 100 + random.nextInt(900)));
            submissions.add(() -> rep.post("/api/orders/" + number + "/submit", null));
        }

        for (Answer answer : atOnce(submissions)) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }

        Money accepted = Money.ZERO;
        List<Submitted> inOrder = reservations(dealer);
        assertThat(inOrder).hasSize(ORDERS);
        for (Submitted order : inOrder) {
            assertThat(order.within())
                    .as(order.toString())
                    .isEqualTo(!order.reservedAfter().exceeds(LIMIT));
            assertThat(order.creditStep()).as(order.toString()).isEqualTo(!order.within());
            accepted = order.within() ? accepted.plus(order.value()) : accepted;
        }
        assertThat(accepted).isLessThanOrEqualTo(LIMIT);
        assertThat(LedgerProof.discrepancies(jdbc)).isEmpty();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> submissions) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ORDERS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> submission : threads.invokeAll(submissions)) {
                answers.add(submission.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** In the serial order that the ledger says they came in. */
    private List<Submitted> reservations(String dealer) {
        return jdbc.sql("""
                        select l.order_number, l.amount, l.within_limit, l.reserved_after, exists (
                            select 1 from required_approval q join approval_round r on r.id = q.round
                            where r.subject_number = l.order_number and q.reasons like '%credit-limit-exceeded%') as credit_step
                        from credit_ledger l where l.customer_code = ? and l.kind = 'RESERVE' order by l.position""")
                .param(dealer)
                .query((row, index) -> new Submitted(
                        row.getString("order_number"),
                        Money.rounded(row.getBigDecimal("amount")),
                        row.getBoolean("within_limit"),
                        Money.rounded(row.getBigDecimal("reserved_after")),
                        row.getBoolean("credit_step")))
                .list();
    }
}
