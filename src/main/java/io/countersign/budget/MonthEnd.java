package io.countersign.budget;

import io.countersign.calendar.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Looks every hour whether a month ends: in the evening of its last day it is accrued, from the first day of the next on it is
 * reversed. A month that ended while nobody was running is accrued and reversed later, with the right dates. Several nodes may
 * look at once: the rows of the months let each step happen once.
 */
@Service
class MonthEnd {

    private static final Duration EVENING = Duration.ofHours(4);

    private final AccrueMonth accrue;
    private final ReverseAccruals reverse;
    private final Today today;
    private final Clock clock;

    MonthEnd(AccrueMonth accrue, ReverseAccruals reverse, Today today, Clock clock) {
        this.accrue = accrue;
        this.reverse = reverse;
        this.today = today;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    void look() {
        LocalDate month = today.date().withDayOfMonth(1);
        accrue.accrue(month.minusMonths(1));
        reverse.reverse(month.minusMonths(1));
        if (isLastEvening()) {
            accrue.accrue(month);
        }
    }

    private boolean isLastEvening() {
        // four hours on it is the first day of the next month
        return today.date().plusDays(1).getDayOfMonth() == 1
                && !today.on(clock.instant().plus(EVENING)).equals(today.date());
    }
}
