package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges things that are given away, whatever document says so: C12 for professionals, C13 for partners, C18 for shop staff. */
@Component
public class GiftChecks {

    private final RuleBook book;

    public GiftChecks(RuleBook book) {
        this.book = book;
    }

    /** @param on day whose rules are in force */
    public List<Finding> check(List<Gift> gifts, LocalDate on) {
        Rule professionals = book.inForce("C12", on);
        Rule partners = book.inForce("C13", on);
        Found shops = new Found(book.inForce("C18", on));
        gifts.forEach(gift -> RetailRule.staff(gift, shops));
        return Stream.of(
                        gifts.stream().flatMap(gift -> GiftRule.judged(gift, professionals).stream()),
                        gifts.stream().flatMap(gift -> PartnerGiftRule.judged(gift, partners).stream()),
                        shops.all().stream())
                .flatMap(found -> found)
                .toList();
    }
}
