package io.countersign.hcp;

import io.countersign.money.Money;
import java.math.BigDecimal;

/**
 * Tax withheld from one payment for services to a person (劳务报酬预扣): up to 800 nothing, up to 4,000 on what exceeds 800,
 * above that on 80 %, at 20, 30 and 40 % in bands of 20,000 and 50,000.
 */
public record SpeakerTax(Money gross, Money tax, Money net) {

    private static final Money FREE = Money.of(800);
    private static final Money FLAT = Money.of(4_000);
    private static final Money SECOND_BAND = Money.of(20_000);
    private static final Money THIRD_BAND = Money.of(50_000);

    /** @throws IllegalArgumentException when the fee is negative */
    public static SpeakerTax of(Money fee) {
        if (fee.isNegative()) {
            throw new IllegalArgumentException("A fee is not negative: " + fee);
        }
        Money tax = withheld(taxable(fee));
        return new SpeakerTax(fee, tax, fee.minus(tax));
    }

    private static Money taxable(Money fee) {
        return fee.exceeds(FLAT) ? share(fee, "0.80") : fee.minus(FREE).max(Money.ZERO);
    }

    private static Money withheld(Money taxable) {
        if (taxable.exceeds(THIRD_BAND)) {
            return share(taxable, "0.40").minus(Money.of(7_000));
        }
        return taxable.exceeds(SECOND_BAND) ? share(taxable, "0.30").minus(Money.of(2_000)) : share(taxable, "0.20");
    }

    private static Money share(Money amount, String rate) {
        return Money.rounded(amount.amount().multiply(new BigDecimal(rate)));
    }
}
