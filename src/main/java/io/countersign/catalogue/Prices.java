package io.countersign.catalogue;

import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Price resolution: exception, else agreement, else tender price, else list. Whatever the source, a public medical institution
 * never pays more than the tender awarded, unless an exception says so explicitly.
 */
@Component
public class Prices {

    private final Customers customers;
    private final PriceEntries entries;
    private final TenderPrices tenders;
    private final List<PriceSource> sources;

    Prices(Customers customers, PriceEntries entries, TenderPrices tenders, List<PriceSource> sources) {
        this.customers = customers;
        this.entries = entries;
        this.tenders = tenders;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(PriceSource::origin))
                .toList();
    }

    /** @throws Refusal when the customer is unknown or the product has no list price that day */
    public ResolvedPrice resolve(String customerCode, String sku, LocalDate on) {
        return find(customerCode, sku, on).orElseThrow(() -> withoutPrice(sku, on));
    }

    public Optional<ResolvedPrice> find(String customerCode, String sku, LocalDate on) {
        return Optional.ofNullable(resolveAll(customerCode, Set.of(sku), on).get(sku));
    }

    /** For all lines of an order in a handful of statements; products without a list price that day are absent. */
    public Map<String, ResolvedPrice> resolveAll(String customerCode, Set<String> skus, LocalDate on) {
        Customer customer = customers.get(customerCode);
        Map<String, PriceEntry> listed = listed(customer, skus, on);
        if (listed.isEmpty()) {
            return Map.of();
        }
        Map<String, TenderPrice> awarded = awarded(customer, skus, on);
        Map<String, Candidate> promised = promised(customer, skus, on);
        Map<String, ResolvedPrice> resolved = new HashMap<>();
        listed.forEach((sku, entry) -> resolved.put(sku, resolve(entry, promised.get(sku), awarded.get(sku))));
        return resolved;
    }

    private static ResolvedPrice resolve(
            PriceEntry entry, @Nullable Candidate promised, @Nullable TenderPrice awarded) {
        Candidate best = promised != null
                ? promised
                : new Candidate(PriceOrigin.LIST, new PriceSource.Quote(entry.listPrice(), entry.priceList()));
        Money cap = awarded == null ? null : awarded.price();
        if (awarded != null
                && best.origin() != PriceOrigin.EXCEPTION
                && (promised == null || best.quote().price().exceeds(awarded.price()))) {
            best = new Candidate(PriceOrigin.TENDER, new PriceSource.Quote(awarded.price(), awarded.tender()));
        }
        return new ResolvedPrice(
                entry.sku(),
                entry.listPrice(),
                entry.floorPrice(),
                best.quote().price(),
                best.origin(),
                best.quote().reference(),
                cap);
    }

    private Map<String, PriceEntry> listed(Customer customer, Set<String> skus, LocalDate on) {
        Map<String, PriceEntry> listed = new HashMap<>();
        entries.inForce(skus, List.of(customer.priceList(), SetListPrice.STANDARD), on)
                .forEach(entry -> listed.merge(
                        entry.sku(),
                        entry,
                        (one, other) -> one.priceList().equals(customer.priceList()) ? one : other));
        return listed;
    }

    private Map<String, TenderPrice> awarded(Customer customer, Set<String> skus, LocalDate on) {
        Map<String, TenderPrice> awarded = new HashMap<>();
        if (customer.isPublicInstitution()) {
            tenders.inForce(skus, customer.province(), on).forEach(price -> awarded.put(price.sku(), price));
        }
        return awarded;
    }

    private Map<String, Candidate> promised(Customer customer, Set<String> skus, LocalDate on) {
        Map<String, Candidate> promised = new HashMap<>();
        sources.forEach(source -> source.quotes(customer, skus, on)
                .forEach((sku, quote) -> promised.putIfAbsent(sku, new Candidate(source.origin(), quote))));
        return promised;
    }

    private static Refusal withoutPrice(String sku, LocalDate on) {
        return new Refusal(
                Refusal.Kind.RULE,
                "product-without-price",
                new Text(
                        "Product " + sku + " has no price on " + on + "; ask sales operations to set one.",
                        "产品 " + sku + " 在 " + on + " 没有价格，请联系销售运营维护价格。"),
                "sku");
    }

    private record Candidate(PriceOrigin origin, PriceSource.Quote quote) {}
}
