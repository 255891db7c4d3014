package io.countersign.hcp;

import org.jspecify.annotations.Nullable;

/**
 * What one document holds of one professional's year.
 *
 * @param asked       the plan that waits for a decision, counted while a reservation is open
 * @param reservation id of the open RESERVE in the ledger, or null
 * @param commitment  id of the open COMMIT, or null
 */
record CapHolding(
        CapKey key,
        CapAmount asked,
        CapAmount committed,
        CapAmount paid,
        @Nullable Long reservation,
        @Nullable Long commitment) {

    static CapHolding none(CapKey key) {
        return new CapHolding(key, CapAmount.NONE, CapAmount.NONE, CapAmount.NONE, null, null);
    }

    /** What the plan that waits needs beyond what is committed already. */
    CapAmount estimated() {
        return reservation == null ? CapAmount.NONE : asked.minus(committed).positive();
    }

    /** What counts against the cap: the larger of what was paid and what is estimated or committed. */
    CapAmount used() {
        return paid.max(estimated().plus(committed));
    }

    CapHolding reserved(CapAmount plan, long id) {
        return new CapHolding(key, plan, committed, paid, id, commitment);
    }

    CapHolding unreserved() {
        return new CapHolding(key, CapAmount.NONE, committed, paid, null, commitment);
    }

    CapHolding committed(long id) {
        return new CapHolding(key, CapAmount.NONE, asked, paid, null, id);
    }

    CapHolding paid(CapAmount total) {
        return new CapHolding(key, asked, committed, total, reservation, commitment);
    }

    CapHolding closed() {
        return new CapHolding(key, CapAmount.NONE, CapAmount.NONE, paid, null, null);
    }
}
