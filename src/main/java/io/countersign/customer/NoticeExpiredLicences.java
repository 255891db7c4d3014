package io.countersign.customer;

import io.countersign.calendar.Today;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: customers with a licence that ended the day before have their waiting orders checked again. Several nodes may
 * do so at once, since checking twice finds the same.
 */
@Service
class NoticeExpiredLicences {

    private final Customers customers;
    private final Today today;
    private final ApplicationEventPublisher events;

    NoticeExpiredLicences(Customers customers, Today today, ApplicationEventPublisher events) {
        this.customers = customers;
        this.today = today;
        this.events = events;
    }

    @Scheduled(cron = "0 20 0 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void notice() {
        LocalDate yesterday = today.date().minusDays(1);
        customers.withLicenceEnding(yesterday).forEach(code -> events.publishEvent(new LicenceChanged(code)));
    }
}
