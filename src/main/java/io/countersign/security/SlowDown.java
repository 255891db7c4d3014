package io.countersign.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after five wrong passwords in a row a name has to wait before the next guess, twice as long each time
 * up to five minutes. It delays rather than locks, so that nobody can shut another person out for good.
 */
@Component
class SlowDown {

    private static final int FREE_GUESSES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** @param until no guess is looked at before */
    private record Guesses(int wrong, Instant until) {}

    private final Clock clock;
    private final Cache<String, Guesses> guesses = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(15))
            .maximumSize(10_000)
            .build();

    SlowDown(Clock clock) {
        this.clock = clock;
    }

    void demandPatience(String name) {
        Guesses known = guesses.getIfPresent(name);
        if (known != null && clock.instant().isBefore(known.until())) {
            throw new LockedException("Too many wrong passwords for this name; wait a few minutes");
        }
    }

    void failed(String name) {
        guesses.asMap().merge(name, after(1), (known, first) -> after(known.wrong() + 1));
    }

    void succeeded(String name) {
        guesses.invalidate(name);
    }

    private Guesses after(int wrong) {
        Duration wait =
                wrong < FREE_GUESSES ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(wrong - FREE_GUESSES + 2, 9));
        return new Guesses(wrong, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
