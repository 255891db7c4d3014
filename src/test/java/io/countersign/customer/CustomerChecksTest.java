package io.countersign.customer;

import static io.countersign.compliance.ProductCategory.COLD_CHAIN;
import static io.countersign.compliance.ProductCategory.GENERAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Severity;
import io.countersign.compliance.ShippedRules;
import io.countersign.compliance.StopList;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerChecksTest {

    private static final LocalDate SHIP = LocalDate.of(2026, 11, 27);
    private static final StopList NOBODY = (uscc, on) -> Optional.empty();

    private final CustomerChecks checks = new CustomerChecks(new ShippedRules(), NOBODY);

    @Test
    void findsNothingWhereEveryPaperIsInOrder() {
        assertThat(checks.check(dealer(SHIP.plusYears(1)), Set.of(GENERAL), SHIP))
                .isEmpty();
    }

    @Test
    void blocksAnExpiredLicenceAndNamesItWithItsNumberInBothLanguages() {
        List<Finding> findings = checks.check(dealer(LocalDate.of(2026, 10, 31)), Set.of(GENERAL), SHIP);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licence-expired");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.rule()).isEqualTo("LI-02");
            assertThat(finding.message().en())
                    .contains("Drug distribution licence", "沪AA1", "2026-10-31", "27 days before the ship date");
            assertThat(finding.message().zh()).contains("药品经营许可证", "沪AA1", "27 天");
            assertThat(finding.clears()).isNotNull();
        });
    }

    @Test
    void aLicenceIsStillValidOnItsLastDay() {
        assertThat(checks.check(dealer(SHIP), Set.of(GENERAL), SHIP))
                .extracting(Finding::code)
                .containsExactly("licence-expiring");
    }

    @Test
    void warnsOfALicenceThatEndsSoonAfterTheShipDate() {
        assertThat(checks.check(dealer(SHIP.plusDays(30)), Set.of(GENERAL), SHIP))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
        assertThat(checks.check(dealer(SHIP.plusDays(31)), Set.of(GENERAL), SHIP))
                .isEmpty();
    }

    @Test
    void blocksGoodsOutsideTheLicencesScope() {
        assertThat(checks.check(dealer(SHIP.plusYears(1)), Set.of(GENERAL, COLD_CHAIN), SHIP))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("licence-scope");
                    assertThat(finding.message().en()).contains("cold-chain");
                });
    }

    @Test
    void collectsEverythingThatIsWrongNotOnlyTheFirst() {
        Customer customer = customer(CustomerType.DEALER);
        customer.changeStatus(CustomerStatus.SUSPENDED);

        assertThat(checks.check(customer, Set.of(GENERAL), SHIP))
                .extracting(Finding::code)
                .containsExactly(
                        "customer-not-active",
                        "licence-missing",
                        "licence-missing",
                        "licence-missing",
                        "licence-missing");
    }

    @Test
    void blocksABusinessOnTheStopListWithoutAWayOut() {
        CustomerChecks strict = new CustomerChecks(
                new ShippedRules(), (uscc, on) -> Optional.of(new Text("listed for bribery", "因商业贿赂列入名单")));

        assertThat(strict.check(dealer(SHIP.plusYears(1)), Set.of(GENERAL), SHIP))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("customer-on-stop-list");
                    assertThat(finding.clears()).isNull();
                });
    }

    @Test
    void neverSellsToASalesOrganisationThatOnlyPromotes() {
        assertThat(checks.check(customer(CustomerType.CSO), Set.of(GENERAL), SHIP))
                .extracting(Finding::code)
                .contains("customer-type-cannot-order");
    }

    @Test
    void aRenewalReplacesTheLicenceOfTheSameNumber() {
        Customer customer = dealer(SHIP.minusDays(1));

        customer.file(paper(LicenceType.DRUG_DISTRIBUTION, "沪AA1", Set.of(GENERAL), SHIP.plusYears(5)));

        assertThat(customer.licences()).hasSize(4);
        assertThat(checks.check(customer, Set.of(GENERAL), SHIP)).isEmpty();
    }

    private static Customer dealer(LocalDate drugLicenceTo) {
        Customer customer = customer(CustomerType.DEALER);
        Map.of(
                        LicenceType.BUSINESS, "YY1",
                        LicenceType.AUTHORISATION_LETTER, "WT-1",
                        LicenceType.QUALITY_AGREEMENT, "ZL-1")
                .forEach((type, number) -> customer.file(paper(type, number, Set.of(), SHIP.plusYears(1))));
        customer.file(paper(LicenceType.DRUG_DISTRIBUTION, "沪AA1", Set.of(GENERAL), drugLicenceTo));
        return customer;
    }

    private static RecordLicence.Command paper(
            LicenceType type, String number, Set<ProductCategory> scope, LocalDate to) {
        return new RecordLicence.Command("D-1", type, number, scope, "issuer", to.minusYears(5), to);
    }

    private static Customer customer(CustomerType type) {
        return new Customer(new RegisterCustomer.Command(
                "D-1",
                new Text("Renhe", "仁和"),
                new UnifiedCreditCode("91350100M000100Y43"),
                type,
                null,
                "CN/EAST/SH1",
                "31",
                false,
                1,
                "STANDARD",
                new PersonId("chen.jie")));
    }
}
