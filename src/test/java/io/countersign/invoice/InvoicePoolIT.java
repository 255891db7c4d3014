package io.countersign.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.document.AddDocument;
import io.countersign.invoice.InvoicePool.Outcome;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pool of invoices on a real database: one use at a time, whoever comes, and every rung of the ladder. */
@SystemTest
class InvoicePoolIT {

    private static final String SELLER = "91310101MA1FL5HT33";
    private static final PersonId REP = new PersonId("gao.yuan");

    @LocalServerPort
    private int port;

    @Autowired
    private InvoicePool pool;

    @Autowired
    private AddDocument addDocument;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private final String own = "IT" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @Test
    void givesAnInvoiceToOneOfTwoClaimsAtOnceAndTellsTheOtherWhereItIs() throws Exception {
        for (int round = 0; round < 50; round++) {
            InvoiceInput invoice = invoice(number());
            Use one = use("EC-" + own + "-A" + round, "1");
            Use other = use("EC-" + own + "-B" + round, "1");
            List<Outcome> outcomes = atOnce(List.of(() -> take(invoice, one), () -> take(invoice, other)));

            List<Outcome.Taken> taken = of(outcomes, Outcome.Taken.class);
            List<Outcome.Refused> refused = of(outcomes, Outcome.Refused.class);
            assertThat(taken).hasSize(1);
            assertThat(refused).hasSize(1);
            boolean firstWon = outcomes.get(0) instanceof Outcome.Taken;
            Finding where = refused.get(0).findings().get(0);
            assertThat(where.code()).isEqualTo("invoice-in-use");
            assertThat(where.severity()).isEqualTo(Severity.BLOCK);
            assertThat(where.facts()).containsEntry("usedIn", (firstWon ? one : other).number());

            pool.release("expense-claim", (firstWon ? one : other).number());
            assertThat(take(invoice, firstWon ? other : one)).isInstanceOf(Outcome.Taken.class);
        }
        assertThat(live()).isEqualTo(50);
    }

    @Test
    void waitsForAnUncommittedUseAndTakesWhatItLeaves() throws Exception {
        InvoiceInput invoice = invoice(number());
        CyclicBarrier holding = new CyclicBarrier(2);
        List<Outcome> outcomes = atOnce(List.of(
                () -> transaction.execute(status -> {
                    Outcome outcome = pool.take(invoice, use("EC-" + own + "-R1", "1"), null, today.date());
                    await(holding);
                    status.setRollbackOnly();
                    return outcome;
                }),
                () -> {
                    await(holding);
                    return take(invoice, use("EC-" + own + "-R2", "1"));
                }));

        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Taken.class);
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void changesNothingWhenTheSameUseAsksAgain() {
        InvoiceInput invoice = invoice(number());
        Use use = use("EC-" + own, "1");

        take(invoice, use);

        assertThat(take(invoice, use)).isInstanceOf(Outcome.Taken.class);
        assertThat(live()).isEqualTo(1);
    }

    @Test
    void replacesTheInvoiceOfALineThatWasCorrected() {
        Use use = use("EC-" + own, "1");
        InvoiceInput wrong = invoice(number());
        take(wrong, use);

        take(invoice(number()), use);

        assertThat(live()).isEqualTo(1);
        assertThat(take(wrong, use("EC-" + own + "-N", "1"))).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void climbsTheLadder() {
        String number = number();
        long next = Long.parseLong(number.substring(12)) + 1;
        take(invoice(number), use("EC-" + own + "-L", "1"));

        assertThat(codes(invoice(number), use("EC-" + own + "-M", "1"))).contains("BLOCK invoice-in-use");
        assertThat(codes(invoice(number()), use("EC-" + own + "-M", "1"))).contains("WARN invoice-split");
        assertThat(codes(invoice(number.substring(0, 12) + String.format("%08d", next)), use("EC-" + own + "-M", "1")))
                .contains("WARN invoice-consecutive");
        assertThat(codes(invoice(number()), use("EC-" + own + "-M", "1"))).contains("WARN expense-twice");
    }

    /** L5: another number, the same file. */
    @Test
    void refusesTheSameFileForAnotherInvoice() {
        long one = filed();
        long other = filed();
        assertThat(pool.take(invoice(number()), use("EC-" + own + "-F", "1"), one, today.date()))
                .isInstanceOf(Outcome.Taken.class);

        Outcome second = pool.take(invoice(number()), use("EC-" + own + "-G", "1"), other, today.date());

        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .contains("invoice-file-in-use"));
        pool.release("expense-claim", "EC-" + own + "-F");
        assertThat(pool.take(invoice(number()), use("EC-" + own + "-G", "1"), other, today.date()))
                .isInstanceOf(Outcome.Taken.class);
    }

    /** The invoice's XML, filed with a draft of the rep's. */
    private long filed() {
        String number = Api.on(port, REP.value())
                .post(
                        "/api/advances",
                        Map.of(
                                "purpose", "TRAVEL",
                                "reason", "test",
                                "amount", "10.00",
                                "neededOn", today.date().toString(),
                                "endsOn", today.date().toString()))
                .text("/number");
        byte[] file = InvoiceFiles.bytes(InvoiceFiles.XML.replace("26312000000123456789", own));
        return Long.parseLong(addDocument
                .add(new AddDocument.Command("advances", number, REP, "invoice.xml", file))
                .id());
    }

    @Test
    void comparesTheLinesOfOneClaimWithEachOther() {
        InvoiceInput invoice = invoice(number());
        List<List<Finding>> findings = pool.check(
                List.of(
                        new Claimed(invoice, use("EC-" + own, "1"), null),
                        new Claimed(invoice, use("EC-" + own, "2"), null)),
                today.date());

        assertThat(findings)
                .allSatisfy(line -> assertThat(line).extracting(Finding::code).contains("invoice-in-use"));
        assertThat(live()).isZero();
    }

    @Test
    void refusesAnotherBuyerNextYearAndWhatFinanceAnnulled() {
        InvoiceInput good = invoice(number());
        assertThat(codes(with(good, "上海云上贸易有限公司", good.buyerTaxNo(), good.issuedOn()), use("EC-" + own, "1")))
                .contains("BLOCK invoice-other-buyer");
        assertThat(codes(with(good, good.buyerName(), SELLER, good.issuedOn()), use("EC-" + own, "1")))
                .contains("BLOCK invoice-other-buyer-number");
        assertThat(codes(
                        with(
                                good,
                                good.buyerName(),
                                good.buyerTaxNo(),
                                today.date().plusYears(1).toString()),
                        use("EC-" + own, "1")))
                .contains("BLOCK invoice-of-the-future");
        LocalDate twoYearsAgo = today.date().minusYears(2);
        assertThat(codes(
                        with(good, good.buyerName(), good.buyerTaxNo(), twoYearsAgo.toString()), use("EC-" + own, "1")))
                .contains("BLOCK invoice-year-closed");
        take(good, use("EC-" + own, "1"));

        Api finance = Api.on(port, "wang.lei");
        assertThat(Api.on(port, "gao.yuan")
                        .post("/api/invoices/" + good.number() + "/state", Map.of("state", "VOIDED", "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(finance.post(
                                "/api/invoices/" + good.number() + "/state",
                                Map.of("state", "RED_FLUSHED", "reason", "税局查验已红冲"))
                        .status())
                .isEqualTo(204);

        assertThat(pool.atPayment("expense-claim", "EC-" + own, today.date()))
                .extracting(Finding::code)
                .containsExactly("invoice-annulled");
        assertThat(codes(good, use("EC-" + own, "1"))).contains("BLOCK invoice-annulled");
        assertThat(finance.get("/api/invoices?q=" + good.number()).text("/items/0/state"))
                .isEqualTo("RED_FLUSHED");
        assertThat(finance.get("/api/invoices?q=EC-" + own).text("/items/0/key"))
                .isEqualTo(good.number());
        assertThat(Api.on(port, "gao.yuan").get("/api/invoices").status()).isEqualTo(403);
    }

    @Test
    void warnsOfAWrongCheckDigitAndBlocksWhatIsIncomplete() {
        InvoiceInput good = invoice(number());
        assertThat(codes(good, use("EC-" + own, "1"))).isEmpty();
        InvoiceInput wrongDigit = new InvoiceInput(
                null,
                good.number(),
                null,
                good.sellerName(),
                "91350100M000100Y4Z",
                good.buyerName(),
                good.buyerTaxNo(),
                good.issuedOn(),
                good.amount(),
                null,
                null);
        assertThat(codes(wrongDigit, use("EC-" + own, "1"))).containsExactly("WARN credit-code-check-digit");
        assertThat(codes(InvoiceInput.EMPTY, use("EC-" + own, "1"))).containsExactly("BLOCK invoice-incomplete");
    }

    private Outcome take(InvoiceInput invoice, Use use) {
        return pool.take(invoice, use, null, today.date());
    }

    private List<String> codes(InvoiceInput invoice, Use use) {
        return pool.check(invoice, use, null, today.date()).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    private long live() {
        return jdbc.sql("select count(*) from invoice_use where live_key is not null and subject_number like ?")
                .param("EC-" + own + "%")
                .query(Long.class)
                .single();
    }

    private static Use use(String claim, String line) {
        return new Use("expense-claim", claim, line, REP, "HOTEL");
    }

    /** Of an amount and day that no other test's invoice has. */
    private InvoiceInput invoice(String number) {
        return new InvoiceInput(
                null,
                number,
                null,
                "上海静安会议中心有限公司",
                SELLER,
                "云杉医药股份有限公司",
                "91310115MA1K4YUYY0",
                today.date().minusDays(1).toString(),
                own.substring(2) + ".37",
                null,
                null);
    }

    private static InvoiceInput with(
            InvoiceInput good, @Nullable String buyer, @Nullable String buyerTaxNo, @Nullable String issuedOn) {
        return new InvoiceInput(
                null,
                good.number(),
                null,
                good.sellerName(),
                good.sellerTaxNo(),
                buyer,
                buyerTaxNo,
                issuedOn,
                good.amount(),
                null,
                null);
    }

    private static String number() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "2631" + String.format("%08d", random.nextInt(100_000_000))
                + String.format("%08d", random.nextInt(99_999_990));
    }

    private static <T> List<T> of(List<Outcome> outcomes, Class<T> type) {
        return outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
