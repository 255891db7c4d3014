package io.countersign.audit.web;

import java.util.List;
import java.util.Map;

/** Which tone a status word has on a page; the word itself stands beside the colour. */
public final class StatusWords {

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("APPROVED", "good"),
            Map.entry("RELEASED", "good"),
            Map.entry("CLOSED", "good"),
            Map.entry("PAID", "good"),
            Map.entry("ARCHIVED", "good"),
            Map.entry("BOOKED", "good"),
            Map.entry("ISSUED", "good"),
            Map.entry("SETTLED", "good"),
            Map.entry("REJECTED", "bad"),
            Map.entry("EXPIRED", "bad"),
            Map.entry("CANCELLED", "bad"),
            Map.entry("SUBMITTED", "wait"),
            Map.entry("IN_APPROVAL", "wait"),
            Map.entry("RETURNED", "wait"),
            Map.entry("CLOSING", "wait"),
            Map.entry("PAYMENT", "wait"));

    private final List<String> kinds;

    StatusWords(List<String> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public String tone(String word) {
        return TONES.getOrDefault(word, "");
    }

    /** Types of subjects one can search for. */
    public List<String> kinds() {
        return kinds;
    }

    /** The words one can search for: what every kind of case knows. */
    public List<String> all() {
        return List.of(
                "OPEN", "SUBMITTED", "IN_APPROVAL", "RETURNED", "APPROVED", "OVER", "REJECTED", "WITHDRAWN", "EXPIRED");
    }
}
