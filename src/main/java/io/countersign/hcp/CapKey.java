package io.countersign.hcp;

import java.util.Comparator;

/** One professional's year. Whoever touches several touches them in this order, so that nobody waits crosswise. */
record CapKey(String hcp, int year) implements Comparable<CapKey> {

    private static final Comparator<CapKey> ORDER =
            Comparator.comparing(CapKey::hcp).thenComparing(CapKey::year);

    @Override
    public int compareTo(CapKey other) {
        return ORDER.compare(this, other);
    }
}
