package io.countersign.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import io.countersign.agreement.AgreementChecks;
import io.countersign.calendar.Today;
import io.countersign.catalogue.PriceOrigin;
import io.countersign.catalogue.Prices;
import io.countersign.catalogue.ProductChecks;
import io.countersign.catalogue.Products;
import io.countersign.catalogue.ResolvedPrice;
import io.countersign.catalogue.SetListPrice;
import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Severity;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo world's dealers, products and prices are what the contract says, on MySQL. */
@SystemTest
class GoldenDealersIT {

    @Autowired
    private Customers customers;

    @Autowired
    private CustomerChecks customerChecks;

    @Autowired
    private ProductChecks productChecks;

    @Autowired
    private AgreementChecks agreementChecks;

    @Autowired
    private Products products;

    @Autowired
    private Prices prices;

    @Autowired
    private SetListPrice setListPrice;

    @Autowired
    private RecordLicence recordLicence;

    @Autowired
    private Today today;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestRestTemplate http;

    @Test
    void threeOfTheGoldenDealersHaveTheirPapersInOrder() {
        assertThat(findings("D-1001", "P-2001")).isEmpty();
        assertThat(findings("D-1003", "P-2001")).isEmpty();
        assertThat(findings("D-1004", "P-2001")).isEmpty();
    }

    @Test
    void theSecondIsBlockedByItsDrugDistributionLicenceAndNothingElse() {
        assertThat(findings("D-1002", "P-2001")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licence-expired");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.facts()).containsEntry("licence", "DRUG_DISTRIBUTION");
            assertThat(finding.message().zh()).contains("药品经营许可证");
        });
    }

    @Test
    void listAndFloorOfTheGoldenProduct() {
        ResolvedPrice price = price("D-1001", "P-2001");

        assertThat(price.listPrice()).isEqualTo(Money.of("20.00"));
        assertThat(price.floorPrice()).isEqualTo(Money.of("16.00"));
        assertThat(price.resolvedPrice()).isEqualTo(Money.of("20.00"));
        assertThat(price.source()).isEqualTo(PriceOrigin.LIST);
    }

    @Test
    void pricesComeFromExceptionAgreementTenderAndList() {
        assertThat(origin("D-1005", "P-2004")).isEqualTo(PriceOrigin.EXCEPTION);
        assertThat(origin("D-1012", "P-2003")).isEqualTo(PriceOrigin.AGREEMENT);
        assertThat(origin("H-2001", "P-2001")).isEqualTo(PriceOrigin.TENDER);
        assertThat(origin("C-3001", "P-2001")).isEqualTo(PriceOrigin.LIST);
        ResolvedPrice chain = price("C-3001", "P-2001");
        assertThat(chain.listPrice()).isEqualTo(Money.of("19.40"));
    }

    @Test
    void theDemoWorldHasACustomerOfEveryTrouble() {
        assertThat(codes("D-1010", "P-2001")).contains("licence-expiring");
        assertThat(codes("D-1011", "P-2001")).contains("licence-expired");
        assertThat(codes("D-1012", "P-2030")).contains("licence-scope");
        assertThat(codes("D-1014", "P-2001")).contains("no-agreement");
        assertThat(codes("D-1020", "P-2020")).contains("no-agreement");
        assertThat(codes("D-1037", "P-2001")).contains("customer-on-stop-list");
        assertThat(codes("D-1038", "P-2001")).contains("customer-not-active");
        assertThat(codes("D-1001", "P-2040")).contains("product-recalled");
        assertThat(codes("D-1001", "P-2027")).contains("product-approval-expired");
        assertThat(codes("D-1001", "P-2036")).contains("product-life-too-short");
        assertThat(codes("D-1001", "P-2021")).contains("product-near-expiry");
    }

    @Test
    void anExclusiveTerritoryHoldsTheOthersInIt() {
        Customer holder = customers.get("D-1008");
        String neighbour = database.sql(
                        "select min(code) from customer where unit = ? and type = 'DEALER' and code <> 'D-1008'")
                .param(holder.territory())
                .query(String.class)
                .single();

        assertThat(codes(neighbour, "P-2030")).contains("exclusive-territory");
        assertThat(codes("D-1008", "P-2030")).doesNotContain("exclusive-territory");
    }

    @Test
    void thereAreSixtyCustomersAndFortyProducts() {
        assertThat(count("customer where code like '_-____'")).isGreaterThanOrEqualTo(60);
        assertThat(count("product where sku like 'P-20__'")).isEqualTo(40);
        assertThat(count("customer where length(uscc) <> 18")).isZero();
    }

    @Test
    void aRenewedLicenceClearsTheBlockAtOnce() {
        LocalDate now = today.date();
        transaction.executeWithoutResult(status -> {
            recordLicence.record(new RecordLicence.Command(
                    "D-1002",
                    LicenceType.DRUG_DISTRIBUTION,
                    "renewed",
                    Set.of(ProductCategory.GENERAL),
                    "issuer",
                    now,
                    now.plusYears(5)));
            assertThat(found("D-1002", "P-2001")).isEmpty();
            status.setRollbackOnly();
        });

        assertThat(findings("D-1002", "P-2001")).isNotEmpty();
    }

    @Test
    void pricesOfOneProductNeverOverlap() {
        LocalDate now = today.date();
        SetListPrice.Command insideTheLastYear = new SetListPrice.Command(
                "STANDARD", "P-2039", Money.of("11.00"), Money.of("9.00"), now.minusMonths(18), now.minusMonths(6));

        assertThatThrownBy(() -> setListPrice.set(insideTheLastYear))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("price-overlap"));
    }

    @Test
    void theDatabaseItselfRefusesAFloorAboveTheListPriceAndASecondCustomerOfOneCreditCode() {
        assertThatThrownBy(
                        () -> database.sql("update price_entry set floor_price = list_price + 1 where sku = 'P-2001'")
                                .update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThatThrownBy(() -> database.sql(
                                "update customer set uscc = (select u from (select uscc u from customer where code = 'D-1001') x) where code = 'D-1003'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aRepChoosesAmongTheCustomersOfHerDistrictWithWhatDecides() {
        JsonNode found = get("chen.jie", "/api/customers?q=仁和");

        assertThat(found.at("/items/0/code").asText()).isEqualTo("D-1001");
        assertThat(found.at("/items/0/licence/ok").asBoolean()).isTrue();
        assertThat(found.at("/items/0/agreement/ok").asBoolean()).isTrue();
        assertThat(found.at("/items/0/creditDays").asInt()).isEqualTo(45);
        assertThat(found.at("/items/1/code").asText()).isEqualTo("D-1002");
        assertThat(found.at("/items/1/licence/ok").asBoolean()).isFalse();
        assertThat(get("liu.fang", "/api/customers?q=D-1001").at("/items")).isEmpty();
        assertThat(get("xu.an", "/api/customers?q=D-1001").at("/items")).isEmpty();
        assertThat(get("wu.hao", "/api/customers?q=d-1001").at("/items")).hasSize(1);
        assertThat(get("wu.hao", "/api/customers?q=%25").at("/items")).isEmpty();
    }

    @Test
    void productsCarryTheCustomersPrice() {
        JsonNode found = get("chen.jie", "/api/products?q=阿莫西林&customer=D-1001");

        assertThat(found.at("/items/0/sku").asText()).isEqualTo("P-2001");
        assertThat(found.at("/items/0/listPrice").asText()).isEqualTo("20.00");
        assertThat(found.at("/items/0/price").asText()).isEqualTo("20.00");
        assertThat(get("chen.jie", "/api/products?q=P-2001")
                        .at("/items/0/price")
                        .isNull())
                .isTrue();
        assertThat(http.withBasicAuth("chen.jie", "countersign")
                        .getForEntity("/api/products?limit=0", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    private JsonNode get(String person, String path) {
        return Objects.requireNonNull(http.withBasicAuth(person, "countersign").getForObject(path, JsonNode.class));
    }

    private PriceOrigin origin(String customer, String sku) {
        return price(customer, sku).source();
    }

    private ResolvedPrice price(String customer, String sku) {
        return Objects.requireNonNull(transaction.execute(status -> prices.resolve(customer, sku, today.date())));
    }

    private List<String> codes(String customer, String sku) {
        return findings(customer, sku).stream().map(Finding::code).toList();
    }

    private List<Finding> findings(String customer, String sku) {
        return Objects.requireNonNull(transaction.execute(status -> found(customer, sku)));
    }

    private List<Finding> found(String code, String sku) {
        LocalDate ship = today.date().plusDays(5);
        Customer customer = customers.get(code);
        List<Finding> findings = new ArrayList<>(customerChecks.check(
                customer, Set.of(products.find(sku).orElseThrow().category()), ship));
        findings.addAll(productChecks.check(List.of(products.find(sku).orElseThrow()), ship));
        findings.addAll(agreementChecks.check(customer, Set.of(sku), ship));
        return findings;
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
