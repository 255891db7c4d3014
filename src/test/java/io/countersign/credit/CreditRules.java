package io.countersign.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What credit promises, on whichever database the subclass names. Every test opens accounts of its own. */
abstract class CreditRules {

    private static final LocalDate TODAY = CreditWorld.TODAY;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String dealer = "T-" + COUNT.incrementAndGet();

    abstract CreditWorld world();

    /** Dealer of the golden numbers (domain.md §7, contract.md). */
    private void golden() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 500_000);
        world().item(dealer, dealer + "-I1", 260_000, TODAY.plusDays(20));
        world().runs(() -> world().receipts
                .post(new PostReceipt.Command(dealer, dealer + "-R1", Money.of(20_000), TODAY, List.of())));
        world().approved(dealer, dealer + "-O1", 130_000, TODAY.plusDays(10));
        world().runs(() ->
                world().deliveries.record(new RecordDelivery.Command(dealer, dealer + "-O1", "DN", Money.of(40_000))));
        world().approved(dealer, dealer + "-O2", 70_000, TODAY.plusDays(31));
        world().reserve(dealer, dealer + "-O3", 1, 30_000);
    }

    private List<Finding> findings(CreditExposure exposure) {
        return world().does(() -> world().checks.check(dealer, exposure, exposure.orderValue(), TODAY));
    }

    private CreditExposure exposure(String order, long value) {
        return world().does(() ->
                world().exposures.of(dealer, new ExposureRequest(order, Money.of(value), TODAY.plusDays(3))));
    }

    @Test
    void computesTheGoldenExposure() {
        golden();

        CreditExposure exposure = exposure(dealer + "-O4", 120_000);

        assertThat(exposure)
                .isEqualTo(new CreditExposure(
                        CreditMode.LIMITED,
                        Money.of(260_000),
                        Money.of(20_000),
                        Money.of(40_000),
                        Money.of(90_000),
                        Money.of(30_000),
                        Money.of(120_000),
                        Money.ZERO,
                        Money.of(520_000),
                        Money.of(500_000),
                        Money.of(20_000),
                        Percentage.of(Money.of(104), Money.of(100))));
        assertThat(exposure.overrunShare()).isEqualTo(Percentage.of(Money.of(4), Money.of(100)));
    }

    @Test
    void reservesTheGoldenOrderBeyondTheLimitAndSaysTheArithmetic() {
        golden();

        Reservation reservation = world().reserve(dealer, dealer + "-O4", 1, 120_000);

        assertThat(reservation).isInstanceOf(Reservation.BeyondLimit.class);
        assertThat(reservation.exposure()).isEqualTo(exposure(dealer + "-O4", 120_000));
        assertThat(findings(reservation.exposure())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("credit-limit-exceeded");
            assertThat(finding.severity()).isEqualTo(Severity.HOLD);
            assertThat(finding.message().en())
                    .isEqualTo("Exposure 520,000.00 = open receivables 260,000.00 − unapplied receipts 20,000.00"
                            + " + delivered, not billed 40,000.00 + approved, not delivered 90,000.00"
                            + " + reserved by other orders 30,000.00 + this order 120,000.00 − prepaid 0.00."
                            + " The limit is 500,000.00, so the order exceeds it by 20,000.00 (4.0 % of the limit).");
            assertThat(finding.message().zh()).contains("520,000.00", "超额 20,000.00", "4.0%");
            assertThat(finding.facts()).containsEntry("overrunPercent", "4.0000");
        });
    }

    @Test
    void countsAReservationBeyondTheLimitForEveryoneElse() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        world().reserve(dealer, dealer + "-1", 1, 150);

        assertThat(world().reserve(dealer, dealer + "-2", 1, 1)).isInstanceOf(Reservation.BeyondLimit.class);
        assertThat(exposure(dealer + "-3", 0).reserved()).isEqualTo(Money.of(151));
    }

    @Test
    void reservesUpToTheLimitExactly() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);

        assertThat(world().reserve(dealer, dealer + "-1", 1, 100)).isInstanceOf(Reservation.WithinLimit.class);
        assertThat(world().reserve(dealer, dealer + "-2", 1, 1)).isInstanceOf(Reservation.BeyondLimit.class);
    }

    @Test
    void takesALimitOfZeroForNoRoomAtAll() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 0);

        CreditExposure exposure = world().reserve(dealer, dealer + "-1", 1, 1).exposure();

        assertThat(exposure.isExceeded()).isTrue();
        assertThat(exposure.utilisation()).isNull();
        assertThat(exposure.overrunShare()).isNull();
    }

    @Test
    void letsAnUnlimitedDealerBuyAnything() {
        world().account(dealer, CreditMode.UNLIMITED, CreditGrade.A, 0);

        Reservation reservation = world().reserve(dealer, dealer + "-1", 1, 9_000_000);

        assertThat(reservation).isInstanceOf(Reservation.WithinLimit.class);
        assertThat(reservation.exposure().limit()).isNull();
        assertThat(findings(reservation.exposure())).isEmpty();
    }

    @Test
    void holdsADealerWithoutCreditUntilTheOrderIsPrepaid() {
        world().account(dealer, CreditMode.NO_CREDIT, CreditGrade.D, 0);
        Reservation before = world().reserve(dealer, dealer + "-1", 1, 5_000);
        assertThat(before).isInstanceOf(Reservation.BeyondLimit.class);
        assertThat(findings(before.exposure())).extracting(Finding::code).containsExactly("prepayment-missing");

        world().runs(() -> world().receipts
                .post(new PostReceipt.Command(
                        dealer,
                        dealer + "-R",
                        Money.of(6_000),
                        TODAY,
                        List.of(new PostReceipt.Allocation(null, dealer + "-1", Money.of(5_000))))));

        Reservation after = world().reserve(dealer, dealer + "-1", 1, 5_000);
        assertThat(after).isInstanceOf(Reservation.WithinLimit.class);
        assertThat(findings(after.exposure())).isEmpty();
        assertThat(after.exposure().prepaid()).isEqualTo(Money.of(5_000));
        assertThat(after.exposure().unappliedReceipts()).isEqualTo(Money.of(1_000));
        assertThat(world().events).anySatisfy(event -> assertThat(event).isInstanceOf(CreditChanged.class));
    }

    @Test
    void givesPrepaidMoneyBackWhenTheOrderEnds() {
        world().account(dealer, CreditMode.NO_CREDIT, CreditGrade.D, 0);
        world().reserve(dealer, dealer + "-1", 1, 5_000);
        world().runs(() -> world().receipts
                .post(new PostReceipt.Command(
                        dealer,
                        dealer + "-R",
                        Money.of(3_000),
                        TODAY,
                        List.of(new PostReceipt.Allocation(null, dealer + "-1", Money.of(3_000))))));

        world().runs(() -> world().release.release(dealer + "-1", ReleaseReason.WITHDRAWN));

        CreditExposure exposure = exposure(dealer + "-2", 0);
        assertThat(exposure.reserved()).isEqualTo(Money.ZERO);
        assertThat(exposure.unappliedReceipts()).isEqualTo(Money.of(3_000));
        assertLedgerProvesTheAccount();
    }

    @Test
    void answersTheSameReservationAgainWithoutCountingTwice() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);

        Reservation first = world().reserve(dealer, dealer + "-1", 1, 80);
        Reservation again = world().reserve(dealer, dealer + "-1", 1, 80);

        assertThat(again).isEqualTo(first);
        assertThat(exposure("other", 0).reserved()).isEqualTo(Money.of(80));
    }

    @Test
    void refusesAnotherValueForTheSameRevision() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        world().reserve(dealer, dealer + "-1", 1, 60);

        assertThatThrownBy(() -> world().reserve(dealer, dealer + "-1", 1, 61))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsItsPlaceWhenLaterOrdersReserveOrAreCommittedBeyondTheLimit() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        world().reserve(dealer, dealer + "-0", 1, 10);
        Reservation first = world().reserve(dealer, dealer + "-1", 1, 60);
        assertThat(world().reserve(dealer, dealer + "-2", 1, 60)).isInstanceOf(Reservation.BeyondLimit.class);
        assertThat(world().reserve(dealer, dealer + "-3", 1, 5)).isInstanceOf(Reservation.BeyondLimit.class);

        world().runs(() -> world().commit.commit(dealer + "-2"));

        assertThat(world().reserve(dealer, dealer + "-1", 1, 60)).isEqualTo(first);
        world().runs(() -> world().release.release(dealer + "-0", ReleaseReason.REJECTED));
        assertThat(exposure(dealer + "-1", 60).total()).isEqualTo(Money.of(60));
        assertThat(exposure(dealer + "-3", 5).total()).isEqualTo(Money.of(125));
        assertThat(exposure(dealer + "-4", 1).total()).isEqualTo(Money.of(126));
    }

    @Test
    void replacesTheReservationOfAnOlderRevision() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        world().reserve(dealer, dealer + "-1", 1, 80);

        Reservation second = world().reserve(dealer, dealer + "-1", 2, 90);

        assertThat(second).isInstanceOf(Reservation.WithinLimit.class);
        assertThat(exposure("other", 0).reserved()).isEqualTo(Money.of(90));
        assertLedgerProvesTheAccount();
    }

    @Test
    void commitsOnceAndNeverAfterARelease() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 1_000);
        world().reserve(dealer, dealer + "-1", 1, 80);
        world().reserve(dealer, dealer + "-2", 1, 70);

        world().runs(() -> world().commit.commit(dealer + "-1"));
        world().runs(() -> world().commit.commit(dealer + "-1"));
        world().runs(() -> world().release.release(dealer + "-1", ReleaseReason.EXPIRED));
        world().runs(() -> world().release.release(dealer + "-2", ReleaseReason.REJECTED));
        world().runs(() -> world().release.release(dealer + "-2", ReleaseReason.REJECTED));

        CreditExposure exposure = exposure("other", 0);
        assertThat(exposure.approvedUndelivered()).isEqualTo(Money.of(80));
        assertThat(exposure.reserved()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> world().runs(() -> world().commit.commit(dealer + "-2")))
                .isInstanceOf(IllegalStateException.class);
        assertLedgerProvesTheAccount();
    }

    @Test
    void keepsEachAmountInOneBucketThroughDeliveryBillingAndPayment() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 1_000);
        world().approved(dealer, dealer + "-1", 500, TODAY.plusDays(1));
        world().runs(() ->
                world().deliveries.record(new RecordDelivery.Command(dealer, dealer + "-1", "DN", Money.of(200))));
        world().runs(() -> world().openItems
                .post(List.of(new PostOpenItems.Item(
                        dealer,
                        dealer + "-I",
                        Money.of(300),
                        Money.of(300),
                        TODAY,
                        TODAY.plusDays(30),
                        dealer + "-1"))));
        world().runs(() -> world().receipts
                .post(new PostReceipt.Command(
                        dealer,
                        dealer + "-R",
                        Money.of(150),
                        TODAY,
                        List.of(new PostReceipt.Allocation(dealer + "-I", null, Money.of(100))))));

        CreditExposure exposure = exposure("other", 0);

        assertThat(exposure.approvedUndelivered()).isEqualTo(Money.of(200));
        assertThat(exposure.deliveredUnbilled()).isEqualTo(Money.ZERO);
        assertThat(exposure.openReceivables()).isEqualTo(Money.of(200));
        assertThat(exposure.unappliedReceipts()).isEqualTo(Money.of(50));
        assertLedgerProvesTheAccount();
    }

    @Test
    void neverAllocatesMoreThanTheReceiptOrTheItemHas() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 1_000);
        world().item(dealer, dealer + "-I", 100, TODAY);

        assertThatThrownBy(() -> world().runs(() -> world().receipts
                        .post(new PostReceipt.Command(
                                dealer,
                                dealer + "-R",
                                Money.of(500),
                                TODAY,
                                List.of(new PostReceipt.Allocation(dealer + "-I", null, Money.of(101)))))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("allocations[0]"));
        assertThatThrownBy(() -> world().runs(() -> world().receipts
                        .post(new PostReceipt.Command(
                                dealer,
                                dealer + "-R",
                                Money.of(50),
                                TODAY,
                                List.of(new PostReceipt.Allocation(dealer + "-I", null, Money.of(60)))))))
                .isInstanceOf(Refusal.class);
        assertThat(exposure("other", 0).openReceivables()).isEqualTo(Money.of(100));
    }

    @Test
    void addsTemporaryLimitAndCollateralWhileTheyAreValid() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        temporary(1, 50, TODAY.minusDays(1), TODAY);
        temporary(2, 50, TODAY.minusDays(9), TODAY.minusDays(1));
        world().runs(() -> world().jdbc
                .sql(
                        "insert into credit_collateral (id, customer_code, kind, amount, haircut, valid_to) values (?, ?, 'DEPOSIT', 100, 0.8, ?)")
                .param(COUNT.incrementAndGet())
                .param(dealer)
                .param(TODAY.plusDays(9))
                .update());

        Reservation reservation = world().reserve(dealer, dealer + "-1", 1, 230);

        assertThat(reservation).isInstanceOf(Reservation.WithinLimit.class);
        assertThat(reservation.exposure().limit()).isEqualTo(Money.of(230));
    }

    private void temporary(int number, long amount, LocalDate from, LocalDate to) {
        world().runs(() -> world().jdbc
                .sql(
                        "insert into temporary_limit (id, customer_code, amount, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                .param(COUNT.incrementAndGet() * 10L + number)
                .param(dealer)
                .param(amount)
                .param(from)
                .param(to)
                .update());
    }

    @Test
    void toleratesLatenessByGradeAndComparesTheRatioUnrounded() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.B, 1_000_000);
        world().item(dealer, dealer + "-I1", 100_000, TODAY.minusDays(7));
        world().item(dealer, dealer + "-I2", 900_000, TODAY.plusDays(30));
        assertThat(findings(exposure(dealer + "-1", 0)))
                .extracting(Finding::code)
                .doesNotContain("overdue-items");

        world().item(dealer, dealer + "-I3", 1_000, TODAY.minusDays(8));

        assertThat(findings(exposure(dealer + "-1", 0)))
                .filteredOn(finding -> finding.code().equals("overdue-items"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts())
                        .containsEntry("overdueDays", "8")
                        .containsEntry("toleranceDays", "7")
                        .containsEntry("overdueAmount", "1000.00"));
    }

    @Test
    void holdsLargeOrdersOfALowGradeAndTheFirstOrderOfANewDealer() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.N, 1_000_000);

        assertThat(findings(exposure(dealer + "-1", 30_001)))
                .extracting(Finding::code)
                .containsExactly("document-value-exceeded", "first-order");
    }

    @Test
    void flagsUtilisationFromNinetyPercentAndLetsTheOrderPass() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 1_000);

        assertThat(findings(exposure(dealer + "-1", 899))).isEmpty();
        assertThat(findings(exposure(dealer + "-1", 900))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("credit-watch");
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
        });
    }

    @Test
    void refusesToRewriteTheLedger() {
        world().account(dealer, CreditMode.LIMITED, CreditGrade.A, 100);
        world().reserve(dealer, dealer + "-1", 1, 80);

        assertThatThrownBy(() -> world().runs(() -> world().jdbc
                        .sql("update credit_ledger set amount = 1 where order_number = ?")
                        .param(dealer + "-1")
                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world().runs(() -> world().jdbc
                        .sql("delete from credit_ledger where order_number = ?")
                        .param(dealer + "-1")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private void assertLedgerProvesTheAccount() {
        assertThat(world().does(() -> LedgerProof.discrepancies(world().jdbc))).isEmpty();
    }
}
