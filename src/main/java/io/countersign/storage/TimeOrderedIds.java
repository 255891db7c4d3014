package io.countersign.storage;

import java.time.Instant;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;

/** 41 bits of milliseconds, 22 bits of chance; strictly growing within one node, a collision between nodes meets the key. */
public class TimeOrderedIds implements BeforeExecutionGenerator {

    private static final long EPOCH = Instant.parse("2024-01-01T00:00:00Z").toEpochMilli();
    private static final AtomicLong LAST = new AtomicLong();

    /** The next id, for rows that are written without Hibernate. */
    public static long next() {
        long candidate = (System.currentTimeMillis() - EPOCH) << 22
                | ThreadLocalRandom.current().nextLong(1L << 22);
        return LAST.updateAndGet(last -> Math.max(last + 1, candidate));
    }

    @Override
    public Object generate(
            SharedSessionContractImplementor session,
            Object owner,
            @Nullable Object currentValue,
            EventType eventType) {
        return currentValue == null ? next() : currentValue;
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EnumSet.of(EventType.INSERT);
    }
}
