package io.countersign.engine;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lost races. Two people who decide at once meet an optimistic lock or a deadlock; the loser's work is done again from its
 * beginning, and only somebody who loses every time is told so (409). Nothing is retried inside a transaction, which could
 * not be continued, nor on the threads of the job executor, which has its own retries.
 */
public final class Conflicts {

    /** Request attribute: the answer of this request is a conflict, whatever the door made of it. */
    public static final String LOST = Conflicts.class.getName() + ".lost";

    private static final int ATTEMPTS = 4;
    private static final int ENGINE_OPTIMISTIC_LOCK = 1;
    private static final int ENGINE_DEADLOCK = 10_000;
    private static final int MYSQL_LOCK_WAIT_TIMEOUT = 1205;

    private Conflicts() {}

    public static <T extends @Nullable Object> T retried(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || Context.getJobExecutorContext() != null) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException thrown) {
                if (!isWorthAnother(thrown, attempt)) {
                    throw thrown;
                }
                pause(attempt);
            }
        }
    }

    /** Whether it was thrown because somebody else was faster. */
    public static boolean isConflict(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ConcurrencyFailureException
                    || t instanceof OptimisticLockingException
                    || t instanceof OptimisticLockException
                    || t instanceof LockTimeoutException
                    || t instanceof ProcessEngineException e
                            && (e.getCode() == ENGINE_OPTIMISTIC_LOCK || e.getCode() == ENGINE_DEADLOCK)
                    || t instanceof SQLException sql
                            && ("40001".equals(sql.getSQLState()) || sql.getErrorCode() == MYSQL_LOCK_WAIT_TIMEOUT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWorthAnother(RuntimeException thrown, int attempt) {
        // a rival's commit in mid-command also shows as a null inside the engine: look again before believing it
        boolean gone = thrown instanceof NullValueException;
        boolean lost = gone || isConflict(thrown);
        boolean again = attempt < ATTEMPTS && (lost || isNullInsideTheEngine(thrown)) && !(gone && attempt > 1);
        if (lost && !again) {
            mark();
        }
        return again;
    }

    private static boolean isNullInsideTheEngine(RuntimeException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.camunda.");
    }

    private static void mark() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LOST, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10, 40) * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
