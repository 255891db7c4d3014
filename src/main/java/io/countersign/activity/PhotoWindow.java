package io.countersign.activity;

import io.countersign.compliance.Rule;
import java.time.Duration;
import java.time.Instant;

/** Between when and when a photo must have been taken to prove an activity. */
record PhotoWindow(Instant from, Instant until) {

    /** A photo of the shelf before is taken some days before; every other one while it happens, with some hours around. */
    static PhotoWindow of(EvidenceKind kind, Instant starts, Instant ends, Rule rule) {
        Duration before = kind == EvidenceKind.BEFORE_PHOTO
                ? Duration.ofDays(rule.whole("beforePhotoDays"))
                : Duration.ofHours(rule.whole("beforeHours"));
        return new PhotoWindow(starts.minus(before), ends.plus(Duration.ofHours(rule.whole("afterHours"))));
    }

    boolean isOlder(Instant takenAt) {
        return takenAt.isBefore(from);
    }

    boolean isLater(Instant takenAt) {
        return takenAt.isAfter(until);
    }
}
