package io.countersign.storage;

/**
 * One part of the demo world, loaded once into an empty database when the profile {@code demo} is on. Dates are counted from
 * today, so that the golden cases stay what they are however late somebody looks at them. Chapters are beans of the profile
 * {@code demo}; {@link #order()} says which stands on which.
 */
public interface DemoChapter {

    /** Smaller first: 10 people, 20 catalogue, 30 customers, 40 agreements, 50 credit, 60 orders. */
    int order();

    /** Runs inside one transaction for the whole demo world. */
    void load();
}
