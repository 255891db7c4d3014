package io.countersign.compliance.event;

/** @param city name as people write it, 上海 */
public record Venue(String name, VenueType type, String city) {}
