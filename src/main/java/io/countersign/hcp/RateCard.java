package io.countersign.hcp;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** What is fair to pay for a talk, by tier and day. */
public interface RateCard {

    /** The rate of a tier from a day on. @param talkHours length of a talk the bounds are meant for */
    record Rate(Tier tier, LocalDate from, Money least, Money most, BigDecimal talkHours) {

        /** The most that is fair for so many hours: one talk at least, longer ones in proportion. */
        public Money fairMost(BigDecimal hours) {
            BigDecimal talks = hours.max(talkHours).divide(talkHours, 6, RoundingMode.HALF_UP);
            return Money.rounded(most.amount().multiply(talks));
        }
    }

    /** Empty when no rate is in force on that day. */
    Optional<Rate> rate(Tier tier, LocalDate on);
}
