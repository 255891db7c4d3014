package io.countersign.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everything asks. It ticks in microseconds, because that is what the database keeps. */
@Configuration(proxyBeanMethods = false)
class Clocks {

    /** Where the organisation's day begins: China has one time zone. */
    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
