package io.countersign.compliance.event;

import static io.countersign.compliance.event.Events.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ShippedRules;
import io.countersign.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both sides of every rule that a claim line meets. */
class ExpenseRulesTest {

    private static final ExpenseRules RULES = new ExpenseRules(new ShippedRules());

    @Test
    void boundsMealsAsSoonAsAProfessionalSitsAtTheTable() {
        assertThat(found(meal("600", VenueType.RESTAURANT, Events.people(1, 1))))
                .isEmpty();
        assertThat(found(meal("600.01", VenueType.RESTAURANT, Events.people(1, 1))))
                .containsExactly("BLOCK meal-per-head");
        assertThat(found(meal("9000", VenueType.RESTAURANT, Events.people(0, 2))))
                .isEmpty();
        assertThat(found(meal("10", VenueType.LEISURE, Events.people(1, 1)))).containsExactly("BLOCK leisure-venue");
        assertThat(found(meal("10", null, List.of()))).containsExactly("BLOCK meal-guests-unknown");
        assertThat(found(meal("10", null, Events.people(1, 2)))).containsExactly("HOLD more-hosts-than-guests");
        assertThat(found(
                        meal("10", null, List.of(new Attendee(Attendee.Kind.PROFESSIONAL, null, null, null, null, 1)))))
                .containsExactly("BLOCK guests-not-named");
    }

    private static ClaimLine meal(String amount, @Nullable VenueType venue, List<Attendee> guests) {
        return new ClaimLine("L1", ClaimLine.Kind.MEAL, DAY, Money.of(amount), venue, guests, null, null);
    }

    @Test
    void refusesGiftsToProfessionalsAndShopStaff() {
        assertThat(found(gift(Gift.To.PARTNER, "200"))).isEmpty();
        assertThat(found(gift(Gift.To.PARTNER, "201"))).containsExactly("HOLD partner-gift-value");
        assertThat(found(gift(Gift.To.PROFESSIONAL, "1"))).containsExactly("BLOCK gift-to-professional");
        assertThat(found(gift(Gift.To.SHOP_STAFF, "1"))).containsExactly("BLOCK money-to-shop-staff");
        assertThat(found(new ClaimLine("L1", ClaimLine.Kind.GIFT, DAY, Money.of(1), null, List.of(), null, null)))
                .containsExactly("BLOCK gift-unknown");
    }

    private static ClaimLine gift(Gift.To to, String value) {
        Gift gift = new Gift(to, Gift.Category.GIFT, "某人", Money.of(value), Money.ZERO, null);
        return new ClaimLine("L1", ClaimLine.Kind.GIFT, DAY, Money.of(value), null, List.of(), gift, null);
    }

    @Test
    void looksAtWhoSoldIt() {
        assertThat(found(bought(Events.chain()))).isEmpty();
        assertThat(found(bought(new Payee(
                        Payee.Kind.ORGANISATION,
                        "新店",
                        Money.of(1),
                        null,
                        null,
                        null,
                        DAY.minusMonths(1),
                        null,
                        null,
                        null))))
                .containsExactly("HOLD payee-too-new");
        assertThat(found(bought(
                        new Payee(Payee.Kind.SHOP_STAFF, "店员", Money.of(1), null, null, null, null, null, null, null))))
                .containsExactly("BLOCK money-to-shop-staff");
    }

    private static ClaimLine bought(Payee seller) {
        return new ClaimLine("L1", ClaimLine.Kind.OTHER, DAY, Money.of(1), null, List.of(), null, seller);
    }

    @Test
    void namesTheLineInEveryFinding() {
        assertThat(RULES.check(List.of(gift(Gift.To.PROFESSIONAL, "1")), DAY))
                .extracting(Finding::facts)
                .allSatisfy(facts -> assertThat(facts).containsEntry("line", "L1"));
    }

    private static List<String> found(ClaimLine line) {
        return RULES.check(List.of(line), DAY).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }
}
