package io.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Customer customer = mock(Customer.class);
    private final Customers customers = mock(Customers.class);
    private final PriceEntries entries = mock(PriceEntries.class);
    private final TenderPrices tenders = mock(TenderPrices.class);

    @BeforeEach
    void aDealerWithAListPriceOfTwenty() {
        lenient().when(customers.get("D-1")).thenReturn(customer);
        lenient().when(customer.priceList()).thenReturn("STANDARD");
        lenient().when(customer.province()).thenReturn("31");
        listed(entry("STANDARD", "20.00", "16.00"));
    }

    @Test
    void isTheListPriceWhereNothingElseWasPromised() {
        ResolvedPrice price = prices().resolve("D-1", "P-1", TODAY);

        assertThat(price.resolvedPrice()).isEqualTo(Money.of("20.00"));
        assertThat(price.source()).isEqualTo(PriceOrigin.LIST);
        assertThat(price.floorPrice()).isEqualTo(Money.of("16.00"));
        assertThat(price.tenderCap()).isNull();
    }

    @Test
    void prefersTheExceptionToTheAgreementToTheList() {
        assertThat(prices(agreement("18.00")).resolve("D-1", "P-1", TODAY).resolvedPrice())
                .isEqualTo(Money.of("18.00"));
        assertThat(prices(agreement("18.00"), exception("17.00"))
                        .resolve("D-1", "P-1", TODAY)
                        .resolvedPrice())
                .isEqualTo(Money.of("17.00"));
    }

    @Test
    void aTenderBindsPublicInstitutionsOnly() {
        awarded("18.80");

        assertThat(prices().resolve("D-1", "P-1", TODAY).source()).isEqualTo(PriceOrigin.LIST);
        when(customer.isPublicInstitution()).thenReturn(true);
        ResolvedPrice price = prices().resolve("D-1", "P-1", TODAY);
        assertThat(price.source()).isEqualTo(PriceOrigin.TENDER);
        assertThat(price.resolvedPrice()).isEqualTo(Money.of("18.80"));
        assertThat(price.tenderCap()).isEqualTo(Money.of("18.80"));
    }

    @Test
    void anAgreementBelowTheTenderPriceStandsAndOneAboveIsCapped() {
        awarded("18.80");
        when(customer.isPublicInstitution()).thenReturn(true);

        assertThat(prices(agreement("18.00")).resolve("D-1", "P-1", TODAY).resolvedPrice())
                .isEqualTo(Money.of("18.00"));
        assertThat(prices(agreement("19.50")).resolve("D-1", "P-1", TODAY).resolvedPrice())
                .isEqualTo(Money.of("18.80"));
    }

    @Test
    void theCustomersOwnPriceListComesBeforeTheStandardOne() {
        when(customer.priceList()).thenReturn("CHAIN");
        listed(entry("STANDARD", "20.00", "16.00"), entry("CHAIN", "19.40", "16.00"));

        assertThat(prices().resolve("D-1", "P-1", TODAY).listPrice()).isEqualTo(Money.of("19.40"));
    }

    @Test
    void aProductWithoutAPriceIsRefusedAndSaysWhatToDo() {
        listed();

        assertThat(prices().find("D-1", "P-1", TODAY)).isEmpty();
        assertThatThrownBy(() -> prices().resolve("D-1", "P-1", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ask sales operations");
    }

    private Prices prices(PriceSource... sources) {
        return new Prices(customers, entries, tenders, List.of(sources));
    }

    private void listed(PriceEntry... found) {
        lenient().when(entries.inForce(any(), any(), any())).thenReturn(List.of(found));
    }

    private void awarded(String price) {
        lenient()
                .when(tenders.inForce(any(), any(), any()))
                .thenReturn(List.of(new TenderPrice(new AwardTenderPrice.Command(
                        "31", "P-1", Money.of(price), "T-1", TODAY.minusDays(1), TODAY.plusDays(1)))));
    }

    private static PriceEntry entry(String list, String price, String floor) {
        return new PriceEntry(new SetListPrice.Command(
                list, "P-1", Money.of(price), Money.of(floor), TODAY.minusDays(1), TODAY.plusDays(1)));
    }

    private static PriceSource agreement(String price) {
        return new Promise(PriceOrigin.AGREEMENT, Optional.of(Money.of(price)));
    }

    private static PriceSource exception(String price) {
        return new Promise(PriceOrigin.EXCEPTION, Optional.of(Money.of(price)));
    }

    private record Promise(PriceOrigin origin, Optional<Money> price) implements PriceSource {
        @Override
        public Map<String, Quote> quotes(Customer buyer, Set<String> skus, LocalDate on) {
            return price.map(money -> Map.of("P-1", new Quote(money, "REF"))).orElse(Map.of());
        }
    }
}
