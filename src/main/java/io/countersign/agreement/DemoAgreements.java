package io.countersign.agreement;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.catalogue.GrantPriceException;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was agreed with the demo world's dealers and chains: agreements in every phase, one exclusivity, two price exceptions. */
@Component
@Profile("demo")
class DemoAgreements implements DemoChapter {

    private final SignAgreement sign;
    private final GrantPriceException grant;
    private final Today today;

    DemoAgreements(SignAgreement sign, GrantPriceException grant, Today today) {
        this.sign = sign;
        this.grant = grant;
        this.today = today;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load() {
        LocalDate now = today.date();
        List<String> catalogue =
                rows("products").stream().map(row -> row.get("sku")).toList();
        rows("agreements").forEach(row -> sign.sign(agreement(row, catalogue, now)));
        rows("price-exceptions")
                .forEach(row -> grant.grant(new GrantPriceException.Command(
                        row.get("number"),
                        row.get("customer"),
                        row.get("sku"),
                        Money.of(row.get("price")),
                        Long.parseLong(row.get("cap")),
                        day(row, "from_days", now),
                        day(row, "to_days", now))));
    }

    private static SignAgreement.Command agreement(CSVRecord row, List<String> catalogue, LocalDate now) {
        List<String> covered = row.get("products").equals("*") ? catalogue : words(row.get("products"));
        Map<String, Optional<Money>> prices = new HashMap<>();
        covered.forEach(sku -> prices.put(sku, Optional.empty()));
        words(row.get("prices")).forEach(price -> {
            String[] parts = price.split("=");
            prices.put(parts[0], Optional.of(Money.of(parts[1])));
        });
        return new SignAgreement.Command(
                row.get("number"),
                row.get("customer"),
                Boolean.parseBoolean(row.get("exclusive")),
                Integer.parseInt(row.get("credit_days")),
                day(row, "from_days", now),
                day(row, "to_days", now),
                prices,
                Set.copyOf(words(row.get("territories"))));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
