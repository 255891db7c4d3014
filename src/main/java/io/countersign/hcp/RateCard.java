package io.countersign.hcp;

import io.countersign.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is fair to pay for a talk, by tier and day. */
@Component
public class RateCard {

    /** The rate of a tier from a day on. @param talkHours length of a talk the bounds are meant for */
    public record Rate(Tier tier, LocalDate from, Money least, Money most, BigDecimal talkHours) {

        /** The most that is fair for so many hours: one talk at least, longer ones in proportion. */
        public Money fairMost(BigDecimal hours) {
            BigDecimal paid = hours.max(talkHours);
            return Money.rounded(most.amount().multiply(paid).divide(talkHours, 6, RoundingMode.HALF_UP));
        }
    }

    private final JdbcClient jdbc;

    RateCard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when no rate is in force on that day. */
    public Optional<Rate> rate(Tier tier, LocalDate on) {
        return jdbc.sql("select tier, valid_from, least, most, talk_hours from fair_rate"
                        + " where tier = ? and valid_from <= ? order by valid_from desc limit 1")
                .params(tier.name(), on)
                .query((row, index) -> new Rate(
                        tier,
                        row.getObject("valid_from", LocalDate.class),
                        Money.rounded(row.getBigDecimal("least")),
                        Money.rounded(row.getBigDecimal("most")),
                        row.getBigDecimal("talk_hours")))
                .optional();
    }
}
