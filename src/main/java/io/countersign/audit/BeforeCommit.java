package io.countersign.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what one transaction has to record and hands it over just before the commit, so that it is written in one
 * statement, and not at all when the transaction rolls back.
 */
final class BeforeCommit<T> {

    private static final int AT_ONCE = 100;

    private final Consumer<List<T>> writer;

    BeforeCommit(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    /** @throws IllegalStateException outside a transaction: a record that cannot vanish with what it records would be a lie */
    void add(T record) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(pending -> pending.belongsTo(this))
                .findFirst()
                .orElseGet(this::begin)
                .records
                .add(record);
    }

    private Pending begin() {
        Pending pending = new Pending(this);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private static final class Pending implements TransactionSynchronization {
        private final BeforeCommit<?> owner;
        private final List<Object> records = new ArrayList<>();

        private Pending(BeforeCommit<?> owner) {
            this.owner = owner;
        }

        private boolean belongsTo(BeforeCommit<?> asking) {
            return owner == asking;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.write(records);
        }
    }

    @SuppressWarnings("unchecked") // only add() fills the list, with records of our own type
    private void write(List<Object> records) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            writer.accept((List<T>) records.subList(from, Math.min(records.size(), from + AT_ONCE)));
        }
        records.clear();
    }
}
