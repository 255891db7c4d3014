package io.countersign.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that are worked out once in a transaction, however many ask: the evidence, the gate and the effect of one decision
 * look at the same facts. Forgotten when the transaction ends, so nothing is shared between two of them; outside of a
 * transaction everything is worked out each time.
 */
public final class OncePerTransaction<K, V> {

    public V get(K key, Supplier<V> workOut) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return workOut.get();
        }
        Map<K, V> known = known();
        V found = known.get(key);
        if (found == null) {
            found = workOut.get();
            known.put(key, found);
        }
        return found;
    }

    /** What was worked out on is not so any more. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Map<K, V>) bound;
        }
        Map<K, V> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new Binding());
        return fresh;
    }

    /** A transaction that is suspended keeps its answers to itself. */
    private final class Binding implements TransactionSynchronization {

        private Object kept = Map.of();

        @Override
        public void suspend() {
            kept = TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, kept);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
