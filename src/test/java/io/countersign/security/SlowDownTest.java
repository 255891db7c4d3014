package io.countersign.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;

class SlowDownTest {

    private Instant now = Instant.parse("2026-11-22T02:00:00Z");
    private final SlowDown slowDown = new SlowDown(new Clock() {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void allowsAFewMistakes() {
        guessWrong(4);

        assertThatCode(() -> slowDown.demandPatience("chen.jie")).doesNotThrowAnyException();
    }

    @Test
    void demandsPatienceAfterFiveWrongPasswords() {
        guessWrong(5);

        assertThatThrownBy(() -> slowDown.demandPatience("chen.jie")).isInstanceOf(LockedException.class);
        assertThatCode(() -> slowDown.demandPatience("liu.fang")).doesNotThrowAnyException();
    }

    @Test
    void looksAgainAfterAWhileAndThenWaitsLonger() {
        guessWrong(5);
        now = now.plusSeconds(5);
        assertThatCode(() -> slowDown.demandPatience("chen.jie")).doesNotThrowAnyException();

        guessWrong(1);
        now = now.plusSeconds(5);
        assertThatThrownBy(() -> slowDown.demandPatience("chen.jie")).isInstanceOf(LockedException.class);
    }

    @Test
    void neverLocksAnybodyOutForLongerThanFiveMinutes() {
        guessWrong(100);
        now = now.plusSeconds(301);

        assertThatCode(() -> slowDown.demandPatience("chen.jie")).doesNotThrowAnyException();
    }

    @Test
    void forgetsTheMistakesOfWhoeverGotItRight() {
        guessWrong(5);
        slowDown.succeeded("chen.jie");

        assertThatCode(() -> slowDown.demandPatience("chen.jie")).doesNotThrowAnyException();
    }

    private void guessWrong(int times) {
        for (int i = 0; i < times; i++) {
            slowDown.failed("chen.jie");
        }
    }
}
