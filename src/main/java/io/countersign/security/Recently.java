package io.countersign.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Function;

/** An answer about an account that may be ten seconds old. */
class Recently<T> {

    private final LoadingCache<String, T> answers;

    Recently(Function<String, T> question) {
        answers = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(10))
                .maximumSize(5_000)
                .build(question::apply);
    }

    T get(String account) {
        return answers.get(account);
    }
}
