package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ConflictsTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void clear() {
        RequestContextHolder.resetRequestAttributes();
        TransactionSynchronizationManager.clear();
    }

    @Test
    void repeatsWorkThatLostARace() {
        int won = Conflicts.retried(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("Deadlock found");
            }
            return attempts.get();
        });

        assertThat(won).isEqualTo(3);
    }

    @Test
    void givesUpAfterFourAttemptsAndMarksTheRequest() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        assertThatThrownBy(() -> Conflicts.retried(() -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockingException("lost");
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(attempts).hasValue(4);
        assertThat(request.getAttribute(Conflicts.LOST)).isEqualTo(true);
    }

    @Test
    void repeatsNothingInsideATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatThrownBy(() -> Conflicts.retried(() -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockingException("lost");
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void repeatsNoBugOfOurs() {
        assertThatThrownBy(() -> Conflicts.retried(() -> {
                    attempts.incrementAndGet();
                    throw new NullPointerException("ours");
                }))
                .isInstanceOf(NullPointerException.class);
        assertThat(attempts).hasValue(1);
    }
}
