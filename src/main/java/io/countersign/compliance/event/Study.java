package io.countersign.compliance.event;

import org.jspecify.annotations.Nullable;

/**
 * Clinical or real-world research hidden in, or being, the activity.
 *
 * @param number         number at medical affairs, or null where it is not registered there
 * @param protocolNo     approved protocol, or null
 * @param ethicsApproval number of the ethics approval, or null
 */
public record Study(
        @Nullable String number,
        @Nullable String protocolNo,
        @Nullable String ethicsApproval) {}
