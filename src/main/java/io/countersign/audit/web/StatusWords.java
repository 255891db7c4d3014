package io.countersign.audit.web;

import java.util.List;
import java.util.Map;

/** Which tone a status word has on a page; the word itself stands beside the colour. */
public final class StatusWords {

    private static final Map<String, String> TONES = Map.of(
            "APPROVED", "good",
            "RELEASED", "good",
            "REJECTED", "bad",
            "EXPIRED", "bad",
            "SUBMITTED", "wait",
            "IN_APPROVAL", "wait",
            "RETURNED", "wait");

    StatusWords() {}

    public String tone(String word) {
        return TONES.getOrDefault(word, "");
    }

    /** The words one can search for. */
    public List<String> all() {
        return List.of(
                "OPEN",
                "SUBMITTED",
                "IN_APPROVAL",
                "RETURNED",
                "APPROVED",
                "RELEASED",
                "REJECTED",
                "WITHDRAWN",
                "EXPIRED");
    }
}
